import { Injectable } from '@nestjs/common';
import type { DraftEdit, FairDocument, Finding, ReviewStep, Step } from '@afterfair/shared/contracts';
import { checkDraft } from '@afterfair/shared/rules';
import { FairStore } from '../fairs/index.js';
import { OutboxStore } from '../messaging/index.js';
import type { AttendeePrincipal } from '../platform/access/index.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { AppError, notFound } from '../platform/problems/index.js';
import { currentText } from './current-text.js';
import { FairDocumentStore } from './fair-document.store.js';
import { ReviewSteps } from './review-steps.js';
import { StepEntity } from './step.entity.js';
import { StepStore } from './step.store.js';
import { withdrawApproval } from './withdraw-approval.js';

/** Puts the attendee's words in the place of the draft's and checks them. An approval of other words is void. */
@Injectable()
export class EditDraftHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fairs: FairStore,
    private readonly documents: FairDocumentStore,
    private readonly steps: StepStore,
    private readonly outbox: OutboxStore,
    private readonly review: ReviewSteps,
    private readonly clock: Clock,
    private readonly events: AppEvents,
  ) {}

  /**
   * @throws AppError `not-found`; `step-not-ready` without a draft; `draft-outdated` when other words stand there by
   *   now; `already-sent` once the message is on its way.
   */
  async run(
    me: AttendeePrincipal,
    stepId: string,
    { subject, body, basedOn }: DraftEdit,
  ): Promise<ReviewStep> {
    const { fairId, attendeeId } = me;
    const document = await this.documents.ofAttendee(await this.fairs.get(fairId), attendeeId);
    await this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const step = await this.steps.find(fairId, attendeeId, stepId, manager);
      if (!step) throw notFound();
      const text = currentText(step);
      if (!text || !step.plan.draft) throw new AppError('step-not-ready');
      if (text.hash !== basedOn) throw new AppError('draft-outdated');
      if (text.subject === subject && text.body === body) return;
      await withdrawApproval(manager, this.outbox, step);
      const isOriginal = step.plan.draft.subject === subject && step.plan.draft.body === body;
      const findings = this.check(document, step, { subject, body, isOriginal });
      await manager.update(
        StepEntity,
        { id: stepId },
        {
          editedSubject: isOriginal ? null : subject,
          editedBody: isOriginal ? null : body,
          plan: { ...step.plan, findings, state: stateAfter(step.plan, findings) },
        },
      );
      afterCommit(() => this.events.publish('FollowUpsChanged', { fairId, attendeeId }));
    });
    return this.review.one(me, stepId);
  }

  private check(
    document: FairDocument,
    { attendeeId, contactId, kind, plan }: StepEntity,
    { subject, body, isOriginal }: { subject: string; body: string; isOriginal: boolean },
  ): Finding[] {
    const { meetingIds, draft } = plan;
    const known = document.employers.some(({ contacts = [] }) => contacts.some(({ id }) => id === contactId));
    if (!known || !draft) throw new AppError('draft-outdated');
    return checkDraft({
      document,
      attendeeId,
      contactId,
      meetingIds,
      kind,
      subject,
      body,
      language: draft.language,
      ...(isOriginal && { sentences: draft.sentences }),
      now: this.clock.iso(),
    });
  }
}

/** Findings decide between ready and blocked; a step that waits for something else still does. */
function stateAfter({ state }: Step, findings: Finding[]): Step['state'] {
  if (state !== 'ready' && state !== 'blocked') return state;
  return findings.some(({ severity }) => severity === 'error') ? 'blocked' : 'ready';
}
