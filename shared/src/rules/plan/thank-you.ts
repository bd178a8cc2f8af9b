import type { FairAttendee, Policy, Reason } from '../../contracts/index.js';
import { resolvePolicy } from '../policy/index.js';
import { HOUR, bestMoment, instantOf, isoOf, recipientTimeZone } from '../timing/index.js';
import type { Moment } from '../timing/index.js';
import { channelFor } from './channel.js';
import { contactClosed } from './contact-closed.js';
import type { FairIndex, Recipient } from './fair-index.js';
import type { Plan, PlannedStep } from './planned-step.js';
import { shareThankYou } from './shared-meetings.js';
import { earliestAfter, wentOut } from './spacing.js';
import { stepId } from './step-id.js';

/** The thank-you steps of one attendee at `now` (milliseconds): one to each contact met, sent ones left out (section 3). */
export function planThankYous(index: FairIndex, attendee: FairAttendee, now: number): Plan {
  const plan: Plan = { steps: [], suppressed: [] };
  for (const contactId of contactsMet(index, attendee)) {
    const recipient = index.recipients.get(contactId);
    if (!recipient) continue;
    const own = index.messagesTo(contactId).filter((message) => message.attendeeId === attendee.id);
    if (own.some((message) => message.kind === 'thank-you' && wentOut(message))) continue;
    const closed = contactClosed(recipient.contact.optedOut === true, index.messagesTo(contactId));
    if (closed) {
      plan.suppressed.push({ attendeeId: attendee.id, contactId, kind: 'thank-you', ...closed });
    } else {
      plan.steps.push(planThankYou(index, attendee, recipient, now));
    }
  }
  return plan;
}

/** Someone who is only named for following up was not met and gets no thank-you (C4). */
function contactsMet(index: FairIndex, attendee: FairAttendee): Set<string> {
  return new Set(index.meetingsOf(attendee.id).flatMap((meeting) => meeting.contactIds ?? []));
}

function planThankYou(index: FairIndex, attendee: FairAttendee, to: Recipient, now: number): PlannedStep {
  const { contact, employer } = to;
  const met = index.meetingsOf(attendee.id).filter((one) => one.contactIds?.includes(contact.id));
  const { meetings, cut } = shareThankYou(met, index.fair);
  const policy = resolvePolicy(index.fair.policy, attendee.policy);
  const timeZone = recipientTimeZone(contact, employer, index.fair);
  const counted = Math.min(...meetings.map((meeting) => instantOf(meeting.endedAt)));
  const target = counted + policy.thankYou.targetHours * HOUR;
  const limit = counted + policy.thankYou.limitHours * HOUR;
  const own = index.messagesTo(contact.id).filter((message) => message.attendeeId === attendee.id);
  const pausedUntil = earliestAfter(own);
  const earliest = Math.max(cut, now);
  const momentFrom = (from: number): Moment =>
    bestMoment({ from, target, limit, hours: policy.hours, timeZone });
  const best = momentFrom(Math.max(earliest, pausedUntil));
  const key = {
    fairId: index.fair.id,
    attendeeId: attendee.id,
    contactId: contact.id,
    kind: 'thank-you' as const,
    ordinal: 1,
  };
  return {
    ...to,
    attendee,
    meetings,
    key,
    due: now >= cut,
    step: {
      id: stepId(key),
      attendeeId: attendee.id,
      contactId: contact.id,
      employerId: employer.id,
      meetingIds: meetings.map((meeting) => meeting.id),
      kind: 'thank-you',
      channel: channelFor(meetings, contact, index.fair),
      window: {
        opensAt: isoOf(cut),
        bestAt: isoOf(best.at),
        targetAt: isoOf(target),
        latestAt: isoOf(limit),
      },
      late: best.late,
      reasons: reasonsOf(policy, best, timeZone, best.at > momentFrom(earliest).at),
    },
  };
}

function reasonsOf(policy: Policy, best: Moment, timeZone: string, paused: boolean): Reason[] {
  const { targetHours, limitHours } = policy.thankYou;
  const moment: Record<Moment['kind'], string> = {
    working: `The first moment in the recipient's working hours (${timeZone}).`,
    awake: `Outside working hours, yet in time and in no quiet hour of the recipient (${timeZone}).`,
  };
  const late = `The limit has passed: the next working hour of the recipient (${timeZone}), and the text says so.`;
  return [
    { rule: 'T1', text: 'Drafted when the fair closes, and never sent before.' },
    { rule: 'T2', text: `Meant for ${targetHours} hours after the meeting, ${limitHours} at the latest.` },
    { rule: 'T3', text: best.late ? late : moment[best.kind] },
    ...(paused ? [{ rule: 'C1', text: 'Not within 72 hours of the message before.' }] : []),
  ];
}
