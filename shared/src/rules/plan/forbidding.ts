import type { FairAttendee, Reason, StepKind } from '../../contracts/index.js';
import { addDays, instantOf, recipientTimeZone } from '../timing/index.js';
import { contactClosed } from './contact-closed.js';
import type { FairIndex, Recipient } from './fair-index.js';
import { followUpPerson } from './follow-up-person.js';
import { DAYS_BETWEEN_CHECK_INS, MOST_CHECK_INS } from './keep-in-touch.js';
import { messagesWith } from './messages-with.js';
import { remindersEnded } from './reminders-ended.js';
import { hadSent, sentOf } from './spacing.js';

/** What a text must not be sent as, whoever wrote it: C2, C3, C4, C6, C7 and the maxima of section 3 (K8). */
export function forbidding(
  index: FairIndex,
  attendee: FairAttendee,
  to: Recipient,
  kind: StepKind,
  now: number,
): Reason | undefined {
  const closed = contactClosed(to.contact.optedOut === true, index.messagesTo(to.contact.id));
  if (closed) return closed;
  const own = index.messagesTo(to.contact.id).filter((message) => message.attendeeId === attendee.id);
  switch (kind) {
    case 'thank-you':
      return forbiddingThankYou(index, attendee, to, hadSent(own, 'thank-you'));
    case 'reminder':
      return forbiddingReminder(index, attendee, to, now);
    case 'rejection-reply':
      return hadSent(messagesWith(index, attendee, to.employer), kind)
        ? { rule: 'T6', text: 'The rejection was answered already.' }
        : undefined;
    case 'keep-in-touch':
      return forbiddingCheckIn(
        index,
        to,
        sentOf(own, kind).map((message) => message.at),
        now,
      );
    case 'promised-item':
      return tooManyPromised(index, attendee, to, sentOf(own, kind).length);
  }
}

function forbiddingThankYou(
  index: FairIndex,
  attendee: FairAttendee,
  { contact }: Recipient,
  sent: boolean,
): Reason | undefined {
  if (sent) return { rule: 'K8', text: 'This contact has had a thank-you already.' };
  const met = index.meetingsOf(attendee.id).some((meeting) => meeting.contactIds?.includes(contact.id));
  return met ? undefined : { rule: 'C4', text: 'This contact was named, and never met.' };
}

function forbiddingReminder(
  index: FairIndex,
  attendee: FairAttendee,
  to: Recipient,
  now: number,
): Reason | undefined {
  const meetings = index.meetingsOf(attendee.id).filter((one) => one.employerId === to.employer.id);
  const messages = messagesWith(index, attendee, to.employer);
  const ended = remindersEnded(messages, meetings, now);
  if (ended) return ended;
  const { max } = index.policyOf(attendee).reminders;
  if (sentOf(messages, 'reminder').length >= max) {
    return { rule: 'K8', text: `The policy allows ${max} reminders to one employer.` };
  }
  if (followUpPerson(index, meetings)?.contact.id !== to.contact.id) {
    return { rule: 'C4', text: 'Reminders to this employer go to somebody else.' };
  }
  return hadSent(messages, 'thank-you')
    ? undefined
    : { rule: 'C7', text: 'No thank-you was sent to anybody at this employer.' };
}

function forbiddingCheckIn(
  index: FairIndex,
  { contact, employer }: Recipient,
  sentAt: readonly string[],
  now: number,
): Reason | undefined {
  if (sentAt.length >= MOST_CHECK_INS) {
    return { rule: 'K8', text: `This contact has had ${MOST_CHECK_INS} check-ins already.` };
  }
  const last = sentAt.at(-1);
  if (last === undefined) return undefined;
  const timeZone = recipientTimeZone(contact, employer, index.fair);
  const next = addDays(instantOf(last), DAYS_BETWEEN_CHECK_INS, timeZone);
  return now < next ? { rule: 'K8', text: 'The last check-in is less than 90 days ago.' } : undefined;
}

function tooManyPromised(
  index: FairIndex,
  attendee: FairAttendee,
  to: Recipient,
  sent: number,
): Reason | undefined {
  const promises = index
    .meetingsOf(attendee.id)
    .filter((meeting) => meeting.employerId === to.employer.id)
    .flatMap((meeting) => meeting.notes ?? [])
    .filter((note) => note.kind === 'promise' && note.by !== 'them');
  return promises.length > 0 && sent >= promises.length
    ? { rule: 'K8', text: 'Everything that was promised has been sent.' }
    : undefined;
}
