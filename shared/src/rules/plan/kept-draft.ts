import type { FairDraft } from '../../contracts/index.js';
import type { FairIndex } from './fair-index.js';
import type { PlannedStep } from './planned-step.js';

/** The draft of a step that was shown or approved: it keeps its text and its id (section 3). */
export function keptDraft(index: FairIndex, planned: PlannedStep): FairDraft | undefined {
  return index.kept.find(
    (draft) =>
      draft.contactId === planned.contact.id &&
      draft.kind === planned.step.kind &&
      meetingIdsOf(draft).some((id) => index.meetings.get(id)?.attendeeId === planned.attendee.id),
  );
}

/** The meetings a draft is about, however they were written. */
export function meetingIdsOf(draft: Pick<FairDraft, 'meetingIds' | 'meetingId'>): string[] {
  return draft.meetingIds ?? (draft.meetingId === undefined ? [] : [draft.meetingId]);
}
