import type { FairMessage, Reason, StepKind } from '../../contracts/index.js';
import { earliestAfter, indexFair } from '../plan/index.js';
import { bestMoment, instantOf, isoOf, publicHolidays } from '../timing/index.js';
import { forbiddenNow } from './forbidden-now.js';
import { roomForOneMore } from './room-for-one-more.js';
import type { SendingQuestion } from './sending-question.js';

export type SendingDecision =
  { kind: 'send' } | { kind: 'wait'; until: string; reason: Reason } | { kind: 'stop'; reason: Reason };

/** Kinds that wait for a working hour, whatever their target (T4). */
const WORKING_ONLY: ReadonlySet<StepKind> = new Set<StepKind>(['reminder', 'keep-in-touch']);

/**
 * Whether an approved message may leave now (T8): stopped where K8 forbids it (C2, C3, C4, C6, C7 or a maximum) or a
 * reminder has expired (T4), waiting for its window, for C1's 72 hours, for the recipient's hours (T3, T7) and for room in
 * their budget (C5). Instants are ISO 8601; `until` is UTC.
 */
export function decideSending(question: SendingQuestion): SendingDecision {
  const index = indexFair(question.fair);
  const to = index.recipients.get(question.contactId);
  if (!to) return { kind: 'stop', reason: NOT_LISTED };
  const forbidden = forbiddenNow(index, question, to);
  if (forbidden) return { kind: 'stop', reason: forbidden };
  const { kind, timeZone, window } = question;
  const policy = index.policyOf(question.attendee);
  const toContact = index.messagesTo(to.contact.id);
  const now = instantOf(question.now);
  const opens = instantOf(window.opensAt);
  const pausedUntil = endOfPause(question, toContact);
  const clock = { hours: policy.hours, timeZone, holidays: publicHolidays(to.employer.country) };
  const best = bestMoment(
    {
      from: Math.max(now, opens, pausedUntil),
      target: instantOf(window.targetAt),
      limit: instantOf(window.latestAt),
      workingOnly: WORKING_ONLY.has(kind),
    },
    clock,
  );
  if (best.at > now) {
    return { kind: 'wait', until: isoOf(best.at), reason: reasonToWait(now, opens, pausedUntil) };
  }
  const room = roomForOneMore(toContact, now, clock, policy.recipientBudget);
  return room > now ? { kind: 'wait', until: isoOf(room), reason: NO_ROOM } : { kind: 'send' };
}

/** Who is not on the list has no address there. */
const NOT_LISTED: Reason = { rule: 'K7', text: 'This contact is not on the list any more.' };

const NO_ROOM: Reason = {
  rule: 'C5',
  text: 'Others write to this contact too: the next working hour with room.',
};

/** The reply to a rejection answers the contact and waits for nobody (C1, T6). */
function endOfPause({ kind, attendee }: SendingQuestion, toContact: readonly FairMessage[]): number {
  if (kind === 'rejection-reply') return -Infinity;
  return earliestAfter(toContact.filter(({ attendeeId }) => attendeeId === attendee.id));
}

function reasonToWait(now: number, opens: number, pausedUntil: number): Reason {
  if (pausedUntil > now && pausedUntil >= opens) {
    return { rule: 'C1', text: 'Not within 72 hours of the message before.' };
  }
  if (opens > now) return { rule: 'T8', text: 'Its window has not opened yet.' };
  return { rule: 'T3', text: "Waiting for the recipient's hours." };
}
