import type { Reason } from '../../contracts/index.js';
import { forbidding } from '../plan/index.js';
import type { FairIndex, Recipient } from '../plan/index.js';
import { instantOf } from '../timing/index.js';
import type { SendingQuestion } from './sending-question.js';

/** Why a message must not leave any more, whatever was approved (T8): what K8 forbids, or T4 for a reminder too late. */
export function forbiddenNow(index: FairIndex, question: SendingQuestion, to: Recipient): Reason | undefined {
  const { attendee, kind, window } = question;
  const now = instantOf(question.now);
  const forbidden = forbidding(index, attendee, to, kind, now);
  if (forbidden) return forbidden;
  const hasExpired = kind === 'reminder' && now > instantOf(window.latestAt);
  return hasExpired ? TOO_LATE : undefined;
}

/** Of all windows only a reminder's end is an expiry (T9); anything else goes out late. */
const TOO_LATE: Reason = { rule: 'T4', text: 'It is too late to remind: three weeks have passed.' };
