import type { FairDocument, FairMeeting, Finding, Sentence, StepKind } from '../contracts/index.js';
import { checkText } from './check/index.js';
import { othersMet } from './others-met.js';
import { channelFor, indexFair } from './plan/index.js';
import type { FairIndex } from './plan/index.js';

export interface DraftToCheck {
  document: FairDocument;
  attendeeId: string;
  contactId: string;
  meetingIds: string[];
  kind: StepKind;
  /** ISO 639-1. */
  language: string;
  subject: string;
  body: string;
  sentences?: Sentence[];
  now: string;
}

/**
 * What the checks say of a text (section 7), whoever wrote it. Throws a RangeError when the attendee or the contact is not
 * in the document.
 */
export function checkDraft(draft: DraftToCheck): Finding[] {
  return checkIn(indexFair(draft.document), draft);
}

/** The same with an index at hand, for many texts of one document. */
export function checkIn(
  index: FairIndex,
  draft: Omit<DraftToCheck, 'document' | 'now' | 'language'>,
): Finding[] {
  const attendee = index.attendees.get(draft.attendeeId);
  const recipient = index.recipients.get(draft.contactId);
  if (!attendee || !recipient)
    throw new RangeError('The attendee or the contact is not in the fair document.');
  const meetings = draft.meetingIds
    .map((id) => index.meetings.get(id))
    .filter((meeting): meeting is FairMeeting => meeting !== undefined);
  return checkText({
    attendee,
    ...recipient,
    meetings,
    others: othersMet(index, attendee.id, recipient.employer),
    fairName: index.fair.name,
    kind: draft.kind,
    channel: channelFor(meetings, recipient.contact, index.fair),
    subject: draft.subject,
    body: draft.body,
    sentences: draft.sentences,
  });
}
