import type { FairMessage, Policy, Reason, StepKind, Window } from '../../contracts/index.js';
import { contactClosed, earliestAfter, wentOut } from '../plan/index.js';
import { bestMoment, instantOf, isoOf, publicHolidays } from '../timing/index.js';

export interface SendingQuestion {
  now: string;
  kind: StepKind;
  window: Window;
  policy: Policy;
  /** The recipient's (T7). */
  timeZone: string;
  /** The employer's, ISO 3166-1 alpha-2: its public holidays are no working days (T7). */
  country?: string;
  optedOut: boolean;
  /** This attendee's with this contact, and every bounce and opt-out of the contact. */
  messages: FairMessage[];
}

export type SendingDecision =
  { kind: 'send' } | { kind: 'wait'; until: string; reason: Reason } | { kind: 'stop'; reason: Reason };

/**
 * Whether an approved message may leave now (T8): stopped by C6 or when its like was sent already, waiting for its window,
 * for C1's 72 hours and for the recipient's hours (T3, T7). Instants are ISO 8601; `until` is UTC.
 */
export function decideSending(question: SendingQuestion): SendingDecision {
  const closed = contactClosed(question.optedOut, question.messages);
  if (closed) return { kind: 'stop', reason: closed };
  if (
    question.kind === 'thank-you' &&
    question.messages.some((one) => one.kind === 'thank-you' && wentOut(one))
  ) {
    return { kind: 'stop', reason: { rule: 'K8', text: 'This contact has had a thank-you already.' } };
  }
  const now = instantOf(question.now);
  const opens = instantOf(question.window.opensAt);
  const pausedUntil = earliestAfter(question.messages);
  const best = bestMoment(
    {
      from: Math.max(now, opens, pausedUntil),
      target: instantOf(question.window.targetAt),
      limit: instantOf(question.window.latestAt),
    },
    {
      hours: question.policy.hours,
      timeZone: question.timeZone,
      holidays: publicHolidays(question.country),
    },
  );
  if (best.at <= now) return { kind: 'send' };
  return { kind: 'wait', until: isoOf(best.at), reason: reasonToWait(now, opens, pausedUntil) };
}

function reasonToWait(now: number, opens: number, pausedUntil: number): Reason {
  if (pausedUntil > now && pausedUntil >= opens) {
    return { rule: 'C1', text: 'Not within 72 hours of the message before.' };
  }
  if (opens > now) return { rule: 'T8', text: 'Its window has not opened yet.' };
  return { rule: 'T3', text: "Waiting for the recipient's hours." };
}
