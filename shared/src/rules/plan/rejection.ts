import type { FairAttendee, FairEmployer, FairMeeting } from '../../contracts/index.js';
import { instantOf } from '../timing/index.js';
import type { FairIndex, Recipient } from './fair-index.js';
import { followUpPerson } from './follow-up-person.js';
import { hadSent } from './spacing.js';

/** The rejected meetings of an attendee with an employer, the one recorded first at the front. */
export function rejectedMeetings(
  index: FairIndex,
  attendee: FairAttendee,
  employer: FairEmployer,
): (FairMeeting & { outcome: { kind: 'rejected'; recordedAt: string } })[] {
  return index
    .meetingsOf(attendee.id)
    .filter((meeting) => meeting.employerId === employer.id)
    .filter(isRejected)
    .sort((a, b) => instantOf(a.outcome.recordedAt) - instantOf(b.outcome.recordedAt));
}

function isRejected(
  meeting: FairMeeting,
): meeting is FairMeeting & { outcome: { kind: 'rejected'; recordedAt: string } } {
  return meeting.outcome?.kind === 'rejected';
}

/** Who gets, or got, the reply to a rejection that is recorded by `now` (T6); nobody without a rejection. */
export function rejectionAnsweredTo(
  index: FairIndex,
  attendee: FairAttendee,
  employer: FairEmployer,
  now: number,
): Recipient | undefined {
  const rejected = rejectedMeetings(index, attendee, employer).filter(
    (meeting) => instantOf(meeting.outcome.recordedAt) <= now,
  );
  if (rejected.length === 0) return undefined;
  const answered = (employer.contacts ?? []).find((contact) =>
    hadSent(
      index.messagesTo(contact.id).filter((message) => message.attendeeId === attendee.id),
      'rejection-reply',
    ),
  );
  return answered ? index.recipients.get(answered.id) : followUpPerson(index, rejected);
}
