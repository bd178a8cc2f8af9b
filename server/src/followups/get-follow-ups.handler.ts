import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { FollowUpsView } from '@afterfair/shared/contracts';
import { FairStore } from '../fairs/index.js';
import type { AttendeePrincipal } from '../platform/access/index.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { ReplanAttendeeHandler } from './replan-attendee.handler.js';
import { ReviewSteps } from './review-steps.js';
import { StepEntity } from './step.entity.js';
import { StepStore } from './step.store.js';

/** Shows an attendee the plan. From then on its texts count as shown, and planning again leaves them as they are. */
@Injectable()
export class GetFollowUpsHandler {
  constructor(
    private readonly fairs: FairStore,
    private readonly steps: StepStore,
    private readonly review: ReviewSteps,
    private readonly replanAttendee: ReplanAttendeeHandler,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(me: AttendeePrincipal): Promise<FollowUpsView> {
    const { fairId, attendeeId } = me;
    const { cutAt } = await this.fairs.get(fairId);
    const rows = await this.upToDate(me);
    const suppressed = await this.steps.suppressedOf(fairId, attendeeId);
    await this.markShown(rows);
    return {
      cutAt,
      steps: await this.review.of(me, rows),
      suppressed: suppressed.map(({ fairId: _of, ...step }) => step),
    };
  }

  /** Time alone makes a foreseen step due and lets a reminder expire (T4, T9): then the plan is made anew. */
  private async upToDate({ fairId, attendeeId }: AttendeePrincipal): Promise<StepEntity[]> {
    const rows = await this.steps.listOfAttendee(fairId, attendeeId);
    const now = this.clock.iso();
    if (!rows.some((row) => isOvertaken(row, now))) return rows;
    await this.replanAttendee.run(fairId, attendeeId, { tell: false });
    return this.steps.listOfAttendee(fairId, attendeeId);
  }

  private async markShown(rows: StepEntity[]): Promise<void> {
    const unseen = rows.filter(({ plan, shownAt }) => plan.draft && shownAt === null);
    if (unseen.length === 0) return;
    // Only the very text that is shown: one that was planned anew meanwhile has another source.
    await this.unitOfWork.run(async ({ manager }) => {
      for (const { sourceHash, steps } of bySource(unseen))
        await manager.update(StepEntity, { id: In(steps), sourceHash }, { shownAt: this.clock.iso() });
    });
  }
}

function isOvertaken({ kind, plan: { state, window }, approvedAt }: StepEntity, now: string): boolean {
  if (state === 'foreseen') return window.opensAt <= now;
  return kind === 'reminder' && approvedAt === null && window.latestAt < now;
}

function bySource(rows: StepEntity[]): { sourceHash: string; steps: string[] }[] {
  return [...Map.groupBy(rows, ({ sourceHash }) => sourceHash)].map(([sourceHash, group]) => ({
    sourceHash,
    steps: group.map(({ id }) => id),
  }));
}
