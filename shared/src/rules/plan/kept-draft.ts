import type { FairDraft } from '../../contracts/index.js';
import type { FairIndex } from './fair-index.js';
import type { PlannedStep } from './planned-step.js';
import { isStepId } from './step-id.js';

/**
 * The draft of a step that was shown or approved: it keeps its text and its id (section 3). One with an id made here
 * belongs to its own step only. Those with ids given elsewhere belong to the steps of their kind one by one, in the order
 * of the document: the first is used up once the first letter was sent.
 */
export function keptDraft(index: FairIndex, planned: PlannedStep): FairDraft | undefined {
  const candidates = index
    .keptFor(planned.contact.id)
    .filter(
      (draft) =>
        draft.kind === planned.step.kind && meetingIdsOf(draft).some((id) => isAbout(index, planned, id)),
    );
  return (
    candidates.find((draft) => draft.stepId === planned.step.id) ??
    candidates.filter((draft) => !isStepId(draft.stepId ?? ''))[planned.lettersBefore]
  );
}

/** A promised item is about the meeting of its promise, any other letter about those of its attendee. */
function isAbout(
  index: FairIndex,
  { attendee, meetings, promiseId }: PlannedStep,
  meetingId: string,
): boolean {
  return promiseId === undefined
    ? index.meetings.get(meetingId)?.attendeeId === attendee.id
    : meetings.some((meeting) => meeting.id === meetingId);
}

/** The meetings a draft is about, however they were written. */
export function meetingIdsOf(draft: Pick<FairDraft, 'meetingIds' | 'meetingId'>): string[] {
  return draft.meetingIds ?? (draft.meetingId === undefined ? [] : [draft.meetingId]);
}
