import type { FairDraft, FairMeeting } from '../contracts/index.js';
import { mainPart } from './check/index.js';
import { masksOf, similarityOf } from './draft/index.js';
import type { MeasuredDraft } from './draft/index.js';
import { meetingIdsOf } from './plan/index.js';
import type { FairIndex } from './plan/index.js';

type DraftText = Pick<FairDraft, 'meetingIds' | 'meetingId' | 'contactId' | 'kind' | 'body'>;

/**
 * The largest likeness of a text to another draft of the document to the same recipient or of the same attendee (K13).
 * `standing` is the draft of the document that the text is, or replaces; where none is given, whatever is of the same kind
 * to the same contact about the same meetings is replaced.
 */
export function likenessAmong(index: FairIndex, draft: DraftText, standing?: FairDraft): number {
  const own = measured(index, draft);
  if (!own) return 0;
  const likeness = index.drafts
    .filter((other) => (standing ? other !== standing : !isSame(other, draft)))
    .flatMap((other) => measured(index, other) ?? [])
    .filter((other) => other.contactId === own.contactId || other.attendeeId === own.attendeeId)
    .map((other) => similarityOf(own, other));
  return Math.max(0, ...likeness);
}

function isSame(a: DraftText, b: DraftText): boolean {
  return (
    a.kind === b.kind && a.contactId === b.contactId && meetingIdsOf(a).join() === meetingIdsOf(b).join()
  );
}

function measured(index: FairIndex, draft: DraftText): MeasuredDraft | undefined {
  const meetings = meetingIdsOf(draft)
    .map((id) => index.meetings.get(id))
    .filter((meeting): meeting is FairMeeting => meeting !== undefined);
  const attendee = index.attendees.get(meetings.at(0)?.attendeeId ?? '');
  const to = index.recipients.get(draft.contactId);
  if (!attendee || !to) return undefined;
  return {
    attendeeId: attendee.id,
    contactId: draft.contactId,
    sentences: [{ text: mainPart(draft.body, attendee.name).join(' '), slot: 'reference' }],
    masked: masksOf(attendee, to.contact, to.employer, index.fair.name, meetings),
  };
}
