import type { FairAttendee, Policy, Reason } from '../../contracts/index.js';
import { HOUR, instantOf } from '../timing/index.js';
import { aStep } from './a-step.js';
import { contactClosed } from './contact-closed.js';
import type { FairIndex, Recipient } from './fair-index.js';
import type { Plan, PlannedStep } from './planned-step.js';
import { rejectionAnsweredTo } from './rejection.js';
import { shareThankYou } from './shared-meetings.js';
import { hadSent } from './spacing.js';

/** The thank-you steps of one attendee at `now` (milliseconds): one to each contact met, sent ones left out (section 3). */
export function planThankYous(index: FairIndex, attendee: FairAttendee, now: number): Plan {
  const plan: Plan = { steps: [], suppressed: [] };
  for (const contactId of contactsMet(index, attendee)) {
    const recipient = index.recipients.get(contactId);
    if (!recipient) continue;
    const own = index.messagesTo(contactId).filter((message) => message.attendeeId === attendee.id);
    if (hadSent(own, 'thank-you')) continue;
    const why =
      contactClosed(recipient.contact.optedOut === true, index.messagesTo(contactId)) ??
      replacedByReply(index, attendee, recipient, now);
    if (why) plan.suppressed.push({ attendeeId: attendee.id, contactId, kind: 'thank-you', ...why });
    else plan.steps.push(planThankYou(index, attendee, recipient, now));
  }
  return plan;
}

/** Where no thank-you was sent, the reply to a rejection takes its place (T6). */
function replacedByReply(
  index: FairIndex,
  attendee: FairAttendee,
  { contact, employer }: Recipient,
  now: number,
): Reason | undefined {
  if (rejectionAnsweredTo(index, attendee, employer, now)?.contact.id !== contact.id) return undefined;
  return { rule: 'T6', text: 'The reply to the rejection takes its place.' };
}

/** Someone who is only named for following up was not met and gets no thank-you (C4). */
function contactsMet(index: FairIndex, attendee: FairAttendee): Set<string> {
  return new Set(index.meetingsOf(attendee.id).flatMap((meeting) => meeting.contactIds ?? []));
}

function planThankYou(index: FairIndex, attendee: FairAttendee, to: Recipient, now: number): PlannedStep {
  const met = index.meetingsOf(attendee.id).filter((one) => one.contactIds?.includes(to.contact.id));
  const { meetings, cut } = shareThankYou(met, index.fair);
  const policy = index.policyOf(attendee);
  const counted = Math.min(...meetings.map((meeting) => instantOf(meeting.endedAt)));
  return aStep(index, attendee, to, now, {
    kind: 'thank-you',
    ordinal: 1,
    meetings,
    opens: cut,
    target: counted + policy.thankYou.targetHours * HOUR,
    latest: counted + policy.thankYou.limitHours * HOUR,
    due: now >= cut,
    reasons: reasonsOf(policy),
  });
}

function reasonsOf({ thankYou: { targetHours, limitHours } }: Policy): Reason[] {
  return [
    { rule: 'T1', text: 'Drafted when the fair closes, and never sent before.' },
    { rule: 'T2', text: `Meant for ${targetHours} hours after the meeting, ${limitHours} at the latest.` },
  ];
}
