import type { FairDocument, Finding, StepKind } from '../src/contracts/index.js';
import { checkDraft, instantOf, isoOf } from '../src/rules/index.js';

export interface CheckedDrafts {
  version: 1;
  fairId: string;
  now: string;
  drafts: { meetingIds: string[]; contactId: string; kind: StepKind; findings: Finding[] }[];
}

/** Checks every draft of a document at `now`, in the order of the input. */
export function checkDrafts(document: FairDocument, now: string): CheckedDrafts {
  const attendeeOf = new Map(document.meetings.map((meeting) => [meeting.id, meeting.attendeeId]));
  const drafts = (document.drafts ?? []).map((draft) => {
    const meetingIds = draft.meetingIds ?? (draft.meetingId === undefined ? [] : [draft.meetingId]);
    const attendeeId = attendeeOf.get(meetingIds.at(0) ?? '') ?? '';
    const { contactId, kind } = draft;
    return {
      meetingIds,
      contactId,
      kind,
      findings: checkDraft({ ...draft, document, attendeeId, meetingIds, standing: draft, now }),
    };
  });
  return { version: 1, fairId: document.fair.id, now: isoOf(instantOf(now)), drafts };
}
