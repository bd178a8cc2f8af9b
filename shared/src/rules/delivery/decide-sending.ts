import type { FairMeeting, FairMessage, Policy, Reason, StepKind, Window } from '../../contracts/index.js';
import {
  MOST_CHECK_INS,
  contactClosed,
  earliestAfter,
  hadSent,
  remindersEnded,
  sentOf,
} from '../plan/index.js';
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
  /** This attendee's dealings with the whole employer, which decide over reminders and answers to rejections. */
  withEmployer?: { messages: FairMessage[]; meetings: FairMeeting[] };
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
  const forbidden = forbiddenNow(question);
  if (forbidden) return { kind: 'stop', reason: forbidden };
  const now = instantOf(question.now);
  const opens = instantOf(question.window.opensAt);
  // An answer to a rejection waits for nobody (T6).
  const pausedUntil = question.kind === 'rejection-reply' ? -Infinity : earliestAfter(question.messages);
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

/** C2, C3, C7 and the maxima of section 3, as far as messages tell (K8). */
function forbiddenNow({ kind, messages, policy, withEmployer }: SendingQuestion): Reason | undefined {
  const there = withEmployer?.messages ?? messages;
  switch (kind) {
    case 'thank-you':
      return hadSent(messages, kind)
        ? { rule: 'K8', text: 'This contact has had a thank-you already.' }
        : undefined;
    case 'reminder':
      return (
        remindersEnded(there, withEmployer?.meetings ?? []) ??
        (sentOf(there, kind).length >= policy.reminders.max
          ? { rule: 'K8', text: 'The policy allows no further reminder to this employer.' }
          : undefined) ??
        (hadSent(there, 'thank-you')
          ? undefined
          : { rule: 'C7', text: 'No thank-you was sent to anybody at this employer.' })
      );
    case 'rejection-reply':
      return hadSent(there, kind) ? { rule: 'K8', text: 'The rejection was answered already.' } : undefined;
    case 'keep-in-touch':
      return sentOf(messages, kind).length >= MOST_CHECK_INS
        ? { rule: 'K8', text: 'This contact has had all check-ins already.' }
        : undefined;
    case 'promised-item':
      return undefined;
  }
}

function reasonToWait(now: number, opens: number, pausedUntil: number): Reason {
  if (pausedUntil > now && pausedUntil >= opens) {
    return { rule: 'C1', text: 'Not within 72 hours of the message before.' };
  }
  if (opens > now) return { rule: 'T8', text: 'Its window has not opened yet.' };
  return { rule: 'T3', text: "Waiting for the recipient's hours." };
}
