import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, In } from 'typeorm';
import type { Reason, ReplyInput } from '@afterfair/shared/contracts';
import { statesMovedBy } from '@afterfair/shared/rules';
import { EmployerStore } from '../employers/index.js';
import type { RecruiterPrincipal } from '../platform/access/index.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { Ids } from '../platform/ids/ids.js';
import { AppError, notFound } from '../platform/problems/index.js';
import { addMessage } from './add-message.js';
import { MessageEntity } from './message.entity.js';
import { OutboxEntity } from './outbox.entity.js';
import { ThreadEntity } from './thread.entity.js';
import { ThreadStore } from './thread.store.js';

/** A recruiter answers, in words or with one click, and what the rules then forbid is stopped in the same moment. */
@Injectable()
export class ReplyToThreadHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly threads: ThreadStore,
    private readonly employers: EmployerStore,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly events: AppEvents,
  ) {}

  /**
   * @throws AppError `not-found`; `invalid-input` for a reply without words; `change-conflict` when the id was used for
   *   another reply; `recipient-closed` once the contact wants no more messages.
   */
  run(
    { fairId, contactId }: RecruiterPrincipal,
    threadId: string,
    { id, kind, body }: ReplyInput,
  ): Promise<void> {
    const words = body.trim();
    if (kind === 'reply' && words === '')
      throw new AppError('invalid-input', {
        errors: [{ pointer: '/body', message: 'A reply needs words.' }],
      });
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const thread = await this.threads.findOf({ side: 'recruiter', fairId, contactId }, threadId, manager);
      if (!thread) throw notFound();
      const repeated = await manager.findOneBy(MessageEntity, { threadId, key: id });
      if (repeated) {
        if (repeated.kind === kind && repeated.body === words) return;
        throw new AppError('change-conflict');
      }
      if (thread.closed) throw new AppError('recipient-closed');

      const content = { from: 'recruiter' as const, kind, body: words, subject: '', language: '' };
      await addMessage(manager, thread, { ...content, id: this.ids.uuid(), key: id, at: this.clock.iso() });
      const told =
        kind === 'opt-out'
          ? await this.close(manager, fairId, contactId)
          : await this.stopReminders(manager, thread);
      const { attendeeId } = thread;
      afterCommit(() => {
        this.events.publish('ThreadChanged', { fairId, threadId, attendeeId, contactId });
        this.events.publish('ReplyReceived', { fairId, attendeeId, contactId, isOptOut: kind === 'opt-out' });
        for (const other of told) this.events.publish('FollowUpsChanged', { fairId, attendeeId: other });
      });
    });
  }

  /** C6: nothing more from anyone; every thread of the contact is closed. */
  private async close(manager: EntityManager, fairId: string, contactId: string): Promise<string[]> {
    await this.employers.closeContact(manager, fairId, contactId);
    await manager.update(ThreadEntity, { fairId, contactId }, { closed: true });
    return this.stop(manager, { fairId, contactId }, OPTED_OUT);
  }

  /** C2: a reply of anybody at the employer ends this attendee's reminders to that employer. */
  private stopReminders(manager: EntityManager, thread: ThreadEntity): Promise<string[]> {
    const { fairId, attendeeId, employerId } = thread;
    return this.stop(manager, { fairId, attendeeId, employerId, kind: 'reminder' }, ANSWERED);
  }

  /** Stops what waits. @returns the attendees whose messages were stopped. */
  private async stop(
    manager: EntityManager,
    which: FindOptionsWhere<OutboxEntity>,
    reason: Reason,
  ): Promise<string[]> {
    const waiting = await manager.findBy(OutboxEntity, { ...which, state: In(statesMovedBy('forbid')) });
    for (const { stepId } of waiting)
      await manager.update(OutboxEntity, { stepId }, { state: 'stopped', reason });
    return [...new Set(waiting.map(({ attendeeId }) => attendeeId))];
  }
}

const OPTED_OUT: Reason = { rule: 'C6', text: 'The recipient wants no more messages.' };
const ANSWERED: Reason = { rule: 'C2', text: 'Somebody at the employer has answered.' };
