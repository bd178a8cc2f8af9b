import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import type { Reason } from '@afterfair/shared/contracts';
import { decideSending, resolvePolicy } from '@afterfair/shared/rules';
import { EmployerStore } from '../employers/index.js';
import { FairStore } from '../fairs/index.js';
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
  ) {}

  /** @param now ISO 8601 in UTC. */
  async decide(manager: EntityManager, row: OutboxEntity, now: string): Promise<SendingDecision> {
    const { stepId, fairId, attendeeId, contactId, employerId, kind, window, timeZone } = row;
    const pair = { fairId, attendeeId, contactId };
    const ahead = await manager.findOneBy(OutboxEntity, { ...pair, state: 'sending', stepId: Not(stepId) });
    if (ahead)
      return {
        kind: 'wait',
        until: ahead.leaseUntil ?? now,
        reason: { rule: 'C1', text: 'Another message to the same person is on its way.' },
      };
    const fair = await this.fairs.inTransaction(manager, fairId);
    const employer = await this.employers.find(fairId, employerId, manager);
    const messages = (await this.messages.listOfFair(fairId, contactId, manager)).filter(
      (message) =>
        message.id !== stepId &&
        (message.attendeeId === attendeeId || message.kind === 'opt-out' || message.state === 'bounced'),
    );
    return decideSending({
      now,
      kind,
      window,
      timeZone,
      messages,
      policy: resolvePolicy(fair.policy),
      optedOut: employer?.contacts.some(({ id, optedOut }) => id === contactId && optedOut) ?? false,
    });
  }
}
