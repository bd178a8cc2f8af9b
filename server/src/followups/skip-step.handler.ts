import { Injectable } from '@nestjs/common';
import type { ReviewStep } from '@afterfair/shared/contracts';
import { OutboxStore } from '../messaging/index.js';
import type { AttendeePrincipal } from '../platform/access/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { notFound } from '../platform/problems/index.js';
import { ReviewSteps } from './review-steps.js';
import { StepEntity } from './step.entity.js';
import { StepStore } from './step.store.js';
import { withdrawApproval } from './withdraw-approval.js';

/** Lays a step aside, or takes it up again. */
@Injectable()
export class SkipStepHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: StepStore,
    private readonly outbox: OutboxStore,
    private readonly review: ReviewSteps,
    private readonly events: AppEvents,
  ) {}

  /** @throws AppError `not-found`; `already-sent` */
  async run(me: AttendeePrincipal, stepId: string, skipped: boolean): Promise<ReviewStep> {
    const { fairId, attendeeId } = me;
    await this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const step = await this.steps.find(fairId, attendeeId, stepId, manager);
      if (!step) throw notFound();
      if (skipped) await withdrawApproval(manager, this.outbox, step);
      await manager.update(StepEntity, { id: stepId }, { skipped });
      afterCommit(() => this.events.publish('FollowUpsChanged', { fairId, attendeeId }));
    });
    return this.review.one(me, stepId);
  }
}
