import type { FairAttendee, FairEmployer, FairMeeting, Reason, StepKind } from '../../contracts/index.js';
import { addDays, instantOf } from '../timing/index.js';
import { aStep } from './a-step.js';
import { contactClosed } from './contact-closed.js';
import { employersMet } from './employers-met.js';
import type { FairIndex, Recipient } from './fair-index.js';
import { followedToTheEnd } from './followed-to-the-end.js';
import { followUpPerson } from './follow-up-person.js';
import { messagesWith } from './messages-with.js';
import type { Plan } from './planned-step.js';
import { decisionDate, reminderDue } from './reminder-due.js';
import { remindersEnded } from './reminders-ended.js';
import { hadSent, sentOf } from './spacing.js';

const EXPIRES_AFTER_DAYS = 21;
const KIND: StepKind = 'reminder';

/** The next reminder of one attendee to each employer at `now` (milliseconds), and those that a rule forbids (T4, T5). */
export function planReminders(index: FairIndex, attendee: FairAttendee, now: number): Plan {
  const plans = employersMet(index, attendee).map((employer) => planReminder(index, attendee, employer, now));
  return {
    steps: plans.flatMap((plan) => plan.steps),
    suppressed: plans.flatMap((plan) => plan.suppressed),
  };
}

function planReminder(index: FairIndex, attendee: FairAttendee, employer: FairEmployer, now: number): Plan {
  const meetings = index.meetingsOf(attendee.id).filter((meeting) => meeting.employerId === employer.id);
  const to = followUpPerson(index, meetings);
  const { reminders } = index.policyOf(attendee);
  if (!to || reminders.max === 0) return { steps: [], suppressed: [] };
  const suppress = (contactId: string, why: Reason): Plan['suppressed'][number] => ({
    attendeeId: attendee.id,
    contactId,
    kind: KIND,
    ...why,
  });
  const others = new Set(meetings.flatMap((meeting) => meeting.contactIds ?? []));
  others.delete(to.contact.id);
  const toOthers = [...others].map((id) =>
    suppress(id, { rule: 'C4', text: `Reminders to ${employer.name} go to ${to.contact.name}.` }),
  );
  const planned = remind(index, attendee, to, meetings, now);
  return 'rule' in planned
    ? { steps: [], suppressed: [suppress(to.contact.id, planned), ...toOthers] }
    : { steps: [planned], suppressed: toOthers };
}

function remind(
  index: FairIndex,
  attendee: FairAttendee,
  to: Recipient,
  meetings: FairMeeting[],
  now: number,
): ReturnType<typeof aStep> | Reason {
  const policy = index.policyOf(attendee);
  const messages = messagesWith(index, attendee, to.employer);
  const sent = sentOf(messages, KIND);
  const clock = index.clockOf(to, policy);
  const forbidden =
    contactClosed(to.contact.optedOut === true, index.messagesTo(to.contact.id)) ??
    remindersEnded(messages, meetings, now) ??
    followedToTheEnd(sent, policy.reminders.max, clock.timeZone);
  if (forbidden) return forbidden;
  const { withoutDate, afterDays } = policy.reminders;
  const undated = decisionDate(meetings) === undefined;
  if (undated && withoutDate === 'never') {
    return { rule: 'T4', text: 'No decision date was noted, and the policy wants no reminder then.' };
  }
  const due = reminderDue(meetings, sent.at(-1), policy, clock);
  const expires = addDays(due, EXPIRES_AFTER_DAYS, clock.timeZone);
  if (now > expires) return { rule: 'T4', text: 'It is too late to remind: three weeks have passed.' };
  if (now >= due && !hadSent(messages, 'thank-you')) {
    return { rule: 'C7', text: 'No thank-you was sent to anybody at this employer.' };
  }
  const confirmed = meetings.some(
    ({ reminderConfirmedAt }) => reminderConfirmedAt !== undefined && instantOf(reminderConfirmedAt) <= now,
  );
  return aStep(index, attendee, to, now, {
    kind: KIND,
    ordinal: sent.length + 1,
    meetings: aboutPerson(meetings, to),
    opens: due,
    target: due,
    latest: expires,
    workingOnly: true,
    due: now >= due,
    held: undated && withoutDate === 'ask' && !confirmed,
    reasons: [
      sent.length > 0
        ? { rule: 'T5', text: 'Two weeks after the first reminder.' }
        : {
            rule: 'T4',
            text: undated
              ? `No decision date was noted: ${afterDays} days after the latest meeting.`
              : `After the noted decision date, and not before ${afterDays} days after the latest meeting.`,
          },
    ],
  });
}

/** What was said to this person; with somebody who was never met, everything said at the employer. */
function aboutPerson(meetings: FairMeeting[], { contact }: Recipient): FairMeeting[] {
  const met = meetings.filter((meeting) => meeting.contactIds?.includes(contact.id));
  return met.length > 0 ? met : meetings;
}
