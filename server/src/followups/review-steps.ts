import { Injectable } from '@nestjs/common';
import type { ReviewStep } from '@afterfair/shared/contracts';
import { MeetingStore } from '../meetings/index.js';
import { OutboxStore, ThreadStore } from '../messaging/index.js';
import type { AttendeePrincipal } from '../platform/access/index.js';
import { notFound } from '../platform/problems/index.js';
import { toReviewStep } from './review-step.js';
import type { StepEntity } from './step.entity.js';
import { StepStore } from './step.store.js';

type Me = Pick<AttendeePrincipal, 'fairId' | 'attendeeId'>;

/** Steps joined with what stands beside them: notes, deliveries, threads. */
@Injectable()
export class ReviewSteps {
  constructor(
    private readonly steps: StepStore,
    private readonly meetings: MeetingStore,
    private readonly outbox: OutboxStore,
    private readonly threads: ThreadStore,
  ) {}

  /** By best moment. */
  async of({ fairId, attendeeId }: Me, rows: StepEntity[]): Promise<ReviewStep[]> {
    const [meetings, messages, threads] = await Promise.all([
      this.meetings.listOfAttendee(fairId, attendeeId),
      this.outbox.listOfAttendee(fairId, attendeeId),
      this.threads.idsByContact(fairId, attendeeId),
    ]);
    const meetingById = new Map(meetings.map((meeting) => [meeting.id, meeting]));
    const messageById = new Map(messages.map((message) => [message.stepId, message]));
    return rows
      .map((step) =>
        toReviewStep(step, {
          meetings: meetingById,
          message: messageById.get(step.id) ?? null,
          threadId: threads.get(step.contactId) ?? null,
        }),
      )
      .sort((a, b) => byText(a.window.bestAt, b.window.bestAt) || byText(a.id, b.id));
  }

  /** @throws AppError `not-found`, also for a step of somebody else. */
  async one(me: Me, stepId: string): Promise<ReviewStep> {
    const row = await this.steps.find(me.fairId, me.attendeeId, stepId);
    const [step] = row ? await this.of(me, [row]) : [];
    if (!step) throw notFound();
    return step;
  }
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
