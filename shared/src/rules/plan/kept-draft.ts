import type { FairDraft } from '../../contracts/index.js';
import type { FairIndex } from './fair-index.js';
import type { PlannedStep } from './planned-step.js';
import { isStepId } from './step-id.js';

/**
 * The draft of a step that was shown or approved: it keeps its text and its id (section 3). An id given elsewhere is
 * taken for the step of its kind; one made here belongs to its own step only.
 */
export function keptDraft(index: FairIndex, planned: PlannedStep): FairDraft | undefined {
  const candidates = index
    .keptFor(planned.contact.id)
    .filter(
      (draft) =>
        draft.kind === planned.step.kind &&
        meetingIdsOf(draft).some((id) => index.meetings.get(id)?.attendeeId === planned.attendee.id),
    );
  return (
    candidates.find((draft) => draft.stepId === planned.step.id) ??
    candidates.find((draft) => !isStepId(draft.stepId ?? ''))
  );
}

/** The meetings a draft is about, however they were written. */
export function meetingIdsOf(draft: Pick<FairDraft, 'meetingIds' | 'meetingId'>): string[] {
  return draft.meetingIds ?? (draft.meetingId === undefined ? [] : [draft.meetingId]);
}
