import { LIMITS, type MeetingChange } from '@afterfair/shared/contracts';
import type { WaitingChange } from './device-store';

/** Room for the braces around the changes. */
const ENVELOPE_BYTES = 64;

/**
 * The longest beginning of the queue that one request may carry, by number and by bytes; at least one change, so
 * that one that is too large by itself is refused by name instead of blocking the rest.
 */
export function changesThatFit(waiting: readonly WaitingChange[]): WaitingChange[] {
  const fitting: WaitingChange[] = [];
  let bytes = ENVELOPE_BYTES;
  for (const item of waiting.slice(0, LIMITS.changesPerBatch)) {
    bytes += bytesOf(item.change) + 1;
    if (fitting.length > 0 && bytes > LIMITS.frameBytes) break;
    fitting.push(item);
  }
  return fitting;
}

function bytesOf(change: MeetingChange): number {
  return new TextEncoder().encode(JSON.stringify(change)).length;
}
