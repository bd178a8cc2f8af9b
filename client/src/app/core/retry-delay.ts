/**
 * Milliseconds to wait before try number `attempt` (0 the first repeat): doubling from half a second up to
 * half a minute, spread over the upper half so that a hall full of devices does not come back at once.
 * @param random a number from 0 up to but not including 1
 */
export function retryDelay(attempt: number, random: number): number {
  const full = Math.min(30_000, 500 * 2 ** Math.min(attempt, 10));
  return Math.round(full / 2 + (full / 2) * random);
}
