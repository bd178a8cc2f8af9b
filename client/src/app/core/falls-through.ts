/** A click as far as it matters here: when (ms), where (CSS pixels), and what it met. */
export type Click = Pick<MouseEvent, 'timeStamp' | 'clientX' | 'clientY' | 'detail' | 'target'>;

/** As long as browsers usually wait for the second half of a double click, and as far. */
const SOON_MS = 400;
const NEAR_PX = 6;

/**
 * Whether a click is the second half of a double click whose first half removed what it met: a dialog that closed,
 * a page that was left. It was not meant for what lay beneath.
 */
export function fallsThrough(before: Click | null, now: Click): boolean {
  // Keys and screen readers click without a pointer.
  if (before === null || now.detail === 0 || before.detail === 0) return false;
  return (
    before.target instanceof Node &&
    !before.target.isConnected &&
    now.timeStamp - before.timeStamp < SOON_MS &&
    Math.abs(now.clientX - before.clientX) <= NEAR_PX &&
    Math.abs(now.clientY - before.clientY) <= NEAR_PX
  );
}
