import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { StepStore } from '../followups/index.js';
import { AttendeeStore } from '../identity/index.js';
import { ChangeLog } from '../meetings/index.js';
import { OutboxStore } from '../messaging/index.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { PreparedStore } from '../prepared/index.js';
import { ErasureLog } from './erasure-log.js';

/**
 * Erases an attendee: notes, drafts and queue at once, and the attendee with their sessions. What a recruiter already
 * received stays with the recruiter ("Yours to take and to erase").
 */
@Injectable()
export class EraseAttendeeHandler implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: AttendeeStore,
    private readonly changes: ChangeLog,
    private readonly prepared: PreparedStore,
    private readonly steps: StepStore,
    private readonly outbox: OutboxStore,
    private readonly log: ErasureLog,
    private readonly clock: Clock,
    private readonly events: AppEvents,
  ) {}

  /** A restored backup may hold somebody again who was erased after it was made. */
  async onApplicationBootstrap(): Promise<void> {
    for (const attendeeId of this.log.read())
      if (await this.attendees.exists(attendeeId)) await this.erase(attendeeId);
  }

  /** Remembers it first: a crash in between is made good at the next start. */
  async run(attendeeId: string): Promise<void> {
    this.log.add(attendeeId, this.clock.iso());
    await this.erase(attendeeId);
  }

  private async erase(attendeeId: string): Promise<void> {
    await this.unitOfWork.run(async (transaction) => {
      const { manager, afterCommit } = transaction;
      await this.changes.erase(transaction, attendeeId);
      await this.prepared.eraseOf(manager, attendeeId);
      await this.steps.eraseOf(manager, attendeeId);
      await this.outbox.eraseOf(manager, attendeeId);
      await this.attendees.erase(manager, attendeeId);
      afterCommit(() => this.events.publish('SessionsEnded', { subjectId: attendeeId, reason: 'erased' }));
    });
    await this.unitOfWork.scrub();
  }
}
