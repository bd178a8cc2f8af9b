import type { ReviewStep } from '@afterfair/shared/contracts';
import { notesForReview, type VisibleMeeting } from '@afterfair/shared/rules';
import type { OutboxEntity } from '../messaging/index.js';
import { currentText } from './current-text.js';
import type { StepEntity } from './step.entity.js';

/** What stands beside a step in the review. */
export interface StepSurroundings {
  message: OutboxEntity | null;
  /** The attendee's own meetings. */
  meetings: ReadonlyMap<string, VisibleMeeting>;
  threadId: string | null;
}

/** A step with everything the review needs. A sentence whose words the attendee changed is no longer one with a source. */
export function toReviewStep(
  step: StepEntity,
  { message, meetings, threadId }: StepSurroundings,
): ReviewStep {
  const { id, kind, plan, recipient, contactId, employerId, editedBody, skipped } = step;
  const text = currentText(step);
  const { name, title, timeZone, employer } = recipient;
  const { window, state, late, reasons, findings, meetingIds, channel } = plan;
  const sentences = plan.draft?.sentences.filter((sentence) => text?.body.includes(sentence.text)) ?? [];
  return {
    id,
    kind,
    meetingIds,
    channel,
    window,
    state,
    late,
    reasons,
    findings,
    skipped,
    contact: { id: contactId, name, title, timeZone },
    employer: { id: employerId, name: employer },
    draft: plan.draft && text ? { ...plan.draft, subject: text.subject, body: text.body, sentences } : null,
    notes: meetingIds.flatMap((meetingId) => {
      const meeting = meetings.get(meetingId);
      return meeting ? notesForReview(meeting, plan) : [];
    }),
    textHash: text?.hash ?? '',
    edited: editedBody !== null,
    delivery: message?.state ?? 'none',
    deliveryReason: message?.reason ?? null,
    sendsAt: message?.notBefore ?? null,
    sentAt: message?.sentAt ?? null,
    threadId,
  };
}
