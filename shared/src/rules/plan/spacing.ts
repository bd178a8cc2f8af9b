import type { FairMessage } from '../../contracts/index.js';
import { HOUR, instantOf } from '../timing/index.js';

const PAUSE = 72 * HOUR;

/** True for a message that went out, or may have: it counts for C1 and the maxima of section 3. */
export function wentOut(message: FairMessage): boolean {
  return message.direction === 'out' && (message.state === 'sent' || message.state === 'unknown');
}

/** The earliest instant (milliseconds) that C1 allows after these messages of one attendee to one contact. */
export function earliestAfter(messages: readonly FairMessage[]): number {
  const sent = messages.filter(wentOut).map((message) => instantOf(message.at) + PAUSE);
  return Math.max(-Infinity, ...sent);
}
