import type { FairMessage, StepKind } from '../../contracts/index.js';
import { HOUR, instantOf } from '../timing/index.js';

/** How long a contact hears nothing more from one attendee after a message (C1). */
export const PAUSE = 72 * HOUR;

/** True for a message that went out, or may have: it counts for C1, C5, C7 and the maxima of section 3. */
export function wentOut(message: FairMessage): boolean {
  return message.direction === 'out' && (message.state === 'sent' || message.state === 'unknown');
}

/** Those of the messages that went out as a step of this kind. */
export function sentOf(messages: readonly FairMessage[], kind: StepKind): FairMessage[] {
  return messages.filter((message) => message.kind === kind && wentOut(message));
}

/** True when a step of this kind is among the messages that went out. */
export function hadSent(messages: readonly FairMessage[], kind: StepKind): boolean {
  return sentOf(messages, kind).length > 0;
}

/** The earliest instant (milliseconds) that C1 allows after these messages of one attendee to one contact. */
export function earliestAfter(messages: readonly FairMessage[]): number {
  const sent = messages.filter(wentOut).map((message) => instantOf(message.at) + PAUSE);
  return Math.max(-Infinity, ...sent);
}
