import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ApprovalInput, ApprovalResult, ProblemCode } from '@afterfair/shared/contracts';
import { nextState } from '@afterfair/shared/rules';
import { EmployerStore } from '../employers/index.js';
import { AttendeeStore } from '../identity/index.js';
import { OutboxStore } from '../messaging/index.js';
import type { AttendeePrincipal } from '../platform/access/index.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { AppError, notFound } from '../platform/problems/index.js';
import { currentText } from './current-text.js';
import { StepEntity } from './step.entity.js';
import { StepStore } from './step.store.js';

/** How long an approved message can be taken back, whatever its moment. */
export const TIME_TO_TAKE_BACK_MS = 30_000;

/** Approves exact texts: each one that passes is laid into the outbox in the same transaction. */
@Injectable()
export class ApproveStepsHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: StepStore,
    private readonly outbox: OutboxStore,
    private readonly employers: EmployerStore,
    private readonly attendees: AttendeeStore,
    private readonly clock: Clock,
    private readonly events: AppEvents,
  ) {}

  /** One answer for each item, in order; approving the same text again gives the same answer. */
  async run({ fairId, attendeeId }: AttendeePrincipal, { items }: ApprovalInput): Promise<ApprovalResult[]> {
    const attendee = await this.attendees.find(attendeeId);
    if (!attendee) throw notFound();
    return this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const results: ApprovalResult[] = [];
      for (const { stepId, textHash } of items) {
        const step = await this.steps.find(fairId, attendeeId, stepId, manager);
        results.push(await this.answer(manager, { stepId, textHash, step, sender: attendee.name }));
      }
      if (results.some(({ approved }) => approved))
        afterCommit(() => {
          this.events.publish('OutboxFilled', { fairId });
          this.events.publish('FollowUpsChanged', { fairId, attendeeId });
        });
      return results;
    });
  }

  private async answer(
    manager: EntityManager,
    {
      stepId,
      textHash,
      step,
      sender,
    }: { stepId: string; textHash: string; step: StepEntity | null; sender: string },
  ): Promise<ApprovalResult> {
    if (!step) return refused(stepId, 'not-found');
    const message = await this.outbox.find(stepId, manager);
    const event = step.approvedHash === textHash ? 'approve-again' : 'approve';
    const turn = nextState(message?.state ?? 'none', event, 'attendee');
    if (message && turn.kind === 'stays') return { stepId, approved: true, sendsAt: message.notBefore };
    if (turn.kind === 'refused') {
      if (message?.state !== 'stopped') return refused(stepId, turn.code);
      const isClosed = message.reason?.rule === 'C6';
      return refused(stepId, isClosed ? 'recipient-closed' : turn.code, message.reason?.text);
    }
    const obstacle = await this.obstacle(manager, step, textHash);
    return obstacle ?? { stepId, approved: true, sendsAt: await this.lay(manager, step, sender) };
  }

  private async obstacle(
    manager: EntityManager,
    step: StepEntity,
    textHash: string,
  ): Promise<ApprovalResult | null> {
    const { id, plan, skipped, fairId, employerId, contactId } = step;
    if (plan.state === 'blocked') {
      const error = plan.findings.find(({ severity }) => severity === 'error');
      return refused(id, 'step-blocked', error?.message);
    }
    if (plan.state !== 'ready' || skipped) return refused(id, 'step-not-ready');
    if (currentText(step)?.hash !== textHash) return refused(id, 'draft-outdated');
    const employer = await this.employers.find(fairId, employerId, manager);
    const contact = employer?.contacts.find((one) => one.id === contactId);
    return contact?.optedOut ? refused(id, 'recipient-closed') : null;
  }

  private async lay(manager: EntityManager, step: StepEntity, sender: string): Promise<string> {
    const text = currentText(step);
    if (!text) throw new AppError('step-not-ready');
    const { id, fairId, attendeeId, contactId, employerId, kind, plan, recipient } = step;
    const approvedAt = this.clock.iso();
    const back = this.clock.isoIn(TIME_TO_TAKE_BACK_MS);
    const notBefore = plan.window.bestAt > back ? plan.window.bestAt : back;
    await this.outbox.approve(manager, {
      stepId: id,
      fairId,
      attendeeId,
      contactId,
      employerId,
      kind,
      approvedAt,
      notBefore,
      channel: plan.channel,
      window: plan.window,
      timeZone: recipient.timeZone,
      subject: text.subject,
      body: text.body,
      language: text.language,
      names: {
        attendee: sender,
        contact: recipient.name,
        contactTitle: recipient.title,
        employer: recipient.employer,
      },
    });
    await manager.update(StepEntity, { id }, { approvedAt, approvedHash: text.hash });
    return notBefore;
  }
}

function refused(stepId: string, code: ProblemCode, detail?: string): ApprovalResult {
  return { stepId, approved: false, code, ...(detail !== undefined && { detail }) };
}
