/** How long a connector may take for one message before somebody looks what became of it. */
export const LEASE_MS = 60_000;

/** Attempts at one message before it counts as failed. */
export const MOST_ATTEMPTS = 8;

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 60 * 60_000;

/** How long to wait after the given number of attempts: twice as long each time, up to an hour. */
export function pauseAfter(attempts: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1), LONGEST_PAUSE_MS);
}
