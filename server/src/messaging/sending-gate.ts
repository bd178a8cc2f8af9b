import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import type { Employer, FairDocument, FairMessage, Reason } from '@afterfair/shared/contracts';
import { buildFairDocument } from '@afterfair/shared/fair-document';
import { decideSending } from '@afterfair/shared/rules';
import { EmployerStore } from '../employers/index.js';
import { FairStore } from '../fairs/index.js';
import { MeetingStore } from '../meetings/index.js';
import { MessageStore } from './message.store.js';
import { OutboxEntity } from './outbox.entity.js';

export type SendingDecision =
  { kind: 'send' } | { kind: 'wait'; until: string; reason: Reason } | { kind: 'stop'; reason: Reason };

/** Asks the rules at the moment of sending whether a message may leave (T8), from what the transaction sees. */
@Injectable()
export class SendingGate {
  constructor(
    private readonly fairs: FairStore,
    private readonly employers: EmployerStore,
    private readonly messages: MessageStore,
    private readonly meetings: MeetingStore,
  ) {}

  /** @param now ISO 8601 in UTC. */
  async decide(manager: EntityManager, row: OutboxEntity, now: string): Promise<SendingDecision> {
    const { stepId, fairId, attendeeId, contactId, kind, window, timeZone, names, language } = row;
    const pair = { fairId, attendeeId, contactId };
    const ahead = await manager.findOneBy(OutboxEntity, { ...pair, state: 'sending', stepId: Not(stepId) });
    if (ahead)
      return {
        kind: 'wait',
        until: ahead.leaseUntil ?? now,
        reason: { rule: 'C1', text: 'Another message to the same person is on its way.' },
      };
    return decideSending({
      now,
      attendee: { id: attendeeId, name: names.attendee, languages: [language] },
      contactId,
      kind,
      window,
      timeZone,
      fair: await this.fairAround(manager, row),
    });
  }

  /** What of the fair the rules need to know for this message, as the transaction sees it. */
  private async fairAround(manager: EntityManager, row: OutboxEntity): Promise<FairDocument> {
    const { fairId, attendeeId, employerId } = row;
    const employer = await this.employers.find(fairId, employerId, manager);
    const meetings = await this.meetings.withEmployer(manager, { fairId, attendeeId, employerId });
    return buildFairDocument({
      fair: await this.fairs.inTransaction(manager, fairId),
      employers: employer ? [employer] : [],
      attendees: [],
      meetings: meetings.map((meeting) => ({ attendeeId, meeting })),
      messages: await this.messagesAround(manager, row, employer),
      drafts: [],
    });
  }

  /** Everybody's with the contact, and this attendee's with anybody at the employer, without the message itself. */
  private async messagesAround(
    manager: EntityManager,
    { stepId, fairId, attendeeId, contactId }: OutboxEntity,
    employer: Employer | null,
  ): Promise<FairMessage[]> {
    const colleagues = new Set(employer?.contacts.map(({ id }) => id));
    colleagues.delete(contactId);
    const toContact = await this.messages.listOfFair(fairId, { contactId }, manager);
    const own = await this.messages.listOfFair(fairId, { attendeeId }, manager);
    return [...toContact, ...own.filter((message) => colleagues.has(message.contactId))].filter(
      ({ id }) => id !== stepId,
    );
  }
}
