import type { RecipientClock } from './recipient-clock.js';

/**
 * A pure function of an instant (milliseconds) on a recipient's clock that remembers what it gave as long as the clock is
 * there: the steps of a batch share their clocks and, after the cut, most of their moments.
 */
export function rememberOnClock<Result>(
  find: (at: number, clock: RecipientClock) => Result,
): (at: number, clock: RecipientClock) => Result {
  const clocks = new WeakMap<RecipientClock, Map<number, Result>>();
  return (at, clock) => {
    const kept = clocks.get(clock) ?? new Map<number, Result>();
    clocks.set(clock, kept);
    const known = kept.get(at);
    if (known !== undefined) return known;
    const found = find(at, clock);
    kept.set(at, found);
    return found;
  };
}
