import type { PeopleCount } from '@afterfair/shared/contracts';

/** Fewer people than this could be guessed by name. */
export const FEWEST_SHOWN = 5;

/** A count of people as it may be shown: none at all, "fewer than 5" (null), or the number (promises.md). */
export function peopleCount(count: number): PeopleCount {
  return count > 0 && count < FEWEST_SHOWN ? null : count;
}
