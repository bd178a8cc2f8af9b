import type { Ack, ClientEvents, Problem } from '@afterfair/shared/contracts';
import { AppError, toProblem } from '../platform/problems/index.js';
import { fitsFrame } from './fits-frame.js';

const EVENTS: Record<keyof ClientEvents, true> = {
  'meeting:change': true,
  'board:watch': true,
  'board:unwatch': true,
};

/**
 * Looks at a packet before any handler does. One that is too large or that nobody handles is acked with a problem
 * here, for an unanswered request would hang the client's queue.
 *
 * @returns true when the packet may go on.
 */
export function checkPacket(packet: unknown[]): boolean {
  const problem = problemOf(packet);
  if (!problem) return true;
  const ack = packet.at(-1);
  if (typeof ack === 'function') (ack as (answer: Ack<never>) => void)({ ok: false, problem });
  return false;
}

function problemOf([event, ...args]: unknown[]): Problem | null {
  if (typeof event !== 'string' || !Object.hasOwn(EVENTS, event)) return toProblem(new AppError('not-found'));
  const payload = args.filter((argument) => typeof argument !== 'function');
  if (payload.some((part) => Buffer.isBuffer(part))) return toProblem(new AppError('invalid-input'));
  return fitsFrame(payload) ? null : toProblem(new AppError('too-large'));
}
