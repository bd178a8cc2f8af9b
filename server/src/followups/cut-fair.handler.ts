import { Injectable } from '@nestjs/common';
import { endFair, type FairEntity, FairStore, markCut } from '../fairs/index.js';
import { AttendeeStore } from '../identity/index.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { AppError } from '../platform/problems/index.js';
import { BatchMaker } from './batch-maker.js';
import { FairDocumentStore } from './fair-document.store.js';
import { type LaidPlan, layPlan } from './lay-plan.js';
import { ReplanAttendeeHandler } from './replan-attendee.handler.js';
import { StepStore } from './step.store.js';

/** Ends a fair and cuts it: the batch of all follow-ups is made and stored (T1). */
@Injectable()
export class CutFairHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fairs: FairStore,
    private readonly documents: FairDocumentStore,
    private readonly batches: BatchMaker,
    private readonly steps: StepStore,
    private readonly attendees: AttendeeStore,
    private readonly replanAttendee: ReplanAttendeeHandler,
    private readonly clock: Clock,
    private readonly events: AppEvents,
  ) {}

  /**
   * A fair whose cut was interrupted after its end is cut now.
   *
   * @throws AppError `not-found`; `fair-state` unless the fair is open, or ended and not cut.
   */
  async run(fairId: string): Promise<FairEntity> {
    const late = new Set<string>();
    const stopListening = this.events.on('MeetingsChanged', (event) => {
      if (event.fairId === fairId) late.add(event.attendeeId);
    });
    try {
      await this.cut(await this.end(fairId));
    } finally {
      stopListening();
    }
    // What a device brought in while the batch was being made is not in it yet.
    for (const attendeeId of late) this.replanAttendee.ask(fairId, attendeeId);
    return this.fairs.get(fairId);
  }

  private end(fairId: string): Promise<FairEntity> {
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const fair = await this.fairs.inTransaction(manager, fairId);
      if (fair.state === 'ended') return fair;
      const ended = await endFair(manager, fair, this.clock.iso());
      afterCommit(() => this.events.publish('FairChanged', { fairId }));
      return ended;
    });
  }

  private async cut(fair: FairEntity): Promise<void> {
    const document = await this.documents.ofFair(fair);
    const now = this.clock.iso();
    const plan = layPlan(document, await this.batches.make(document, now), [], () => false);
    await this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const { state } = await this.fairs.inTransaction(manager, fair.id);
      if (state !== 'ended') throw new AppError('fair-state');
      await this.steps.write(manager, planOf(await this.attendees.idsOfFair(fair.id, manager), plan));
      await markCut(manager, fair.id, now);
      afterCommit(() => {
        this.events.publish('FairChanged', { fairId: fair.id });
        for (const { id } of document.attendees)
          this.events.publish('FollowUpsChanged', { fairId: fair.id, attendeeId: id });
      });
    });
  }
}

/** Without those who were erased while the batch was being made. */
function planOf(attendees: ReadonlySet<string>, { save, remove, suppressed }: LaidPlan): LaidPlan {
  const isThere = ({ attendeeId }: { attendeeId: string }): boolean => attendees.has(attendeeId);
  return { save: save.filter(isThere), remove, suppressed: suppressed.filter(isThere) };
}
