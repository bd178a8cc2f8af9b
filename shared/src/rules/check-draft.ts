import type {
  FairDocument,
  FairDraft,
  FairMeeting,
  Finding,
  Sentence,
  StepKind,
} from '../contracts/index.js';
import { checkIn } from './check-in.js';
import { likenessAmong } from './likeness-among.js';
import { othersMet } from './others-met.js';
import { forbidding, indexFair, planAttendee } from './plan/index.js';
import { instantOf } from './timing/index.js';

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
  /** The draft of the document, the same object, that this text is or replaces (K13). */
  standing?: FairDraft;
  now: string;
}

/**
 * What the checks say of a text (section 7), whoever wrote it. Throws a RangeError when the attendee or the contact is not
 * in the document.
 */
export function checkDraft(draft: DraftToCheck): Finding[] {
  const index = indexFair(draft.document);
  const attendee = index.attendees.get(draft.attendeeId);
  const recipient = index.recipients.get(draft.contactId);
  if (!attendee || !recipient)
    throw new RangeError('The attendee or the contact is not in the fair document.');
  const meetings = draft.meetingIds
    .map((id) => index.meetings.get(id))
    .filter((meeting): meeting is FairMeeting => meeting !== undefined);
  const now = instantOf(draft.now);
  const planned = planAttendee(index, attendee, now).steps.find(
    ({ contact, step }) => contact.id === draft.contactId && step.kind === draft.kind,
  );
  return checkIn(index, {
    ...draft,
    ...recipient,
    attendee,
    meetings,
    others: othersMet(index, attendee.id, recipient.employer),
    planned,
    now,
    forbidden: forbidding(index, attendee, recipient, draft.kind, now),
    likeness: likenessAmong(index, draft, draft.standing),
  });
}
