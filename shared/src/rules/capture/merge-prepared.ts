import type { BookedEntry, FavouriteEntry, HybridTime, Prepared } from '../../contracts/index.js';
import { canonicalJson } from './canonical-json.js';

export const NOTHING_PREPARED: Prepared = { favourites: [], booked: [] };

/**
 * Merges what two devices prepared, entry by entry: the later hybrid time wins, and of two that one broken device wrote at
 * the same hybrid time the larger canonical text (architecture.md). Commutative, associative and idempotent; the entries
 * come out in order of their keys. Neither argument is changed.
 */
export function mergePrepared(a: Prepared, b: Prepared): Prepared {
  return {
    favourites: mergeEntries(a.favourites, b.favourites, favouriteKey),
    booked: mergeEntries(a.booked, b.booked, bookedKey),
  };
}

const favouriteKey = ({ employerId }: FavouriteEntry): string => employerId;
const bookedKey = ({ uid }: BookedEntry): string => uid;

function mergeEntries<E extends { at: HybridTime }>(
  a: readonly E[],
  b: readonly E[],
  keyOf: (entry: E) => string,
): E[] {
  const merged = new Map<string, E>();
  for (const entry of [...a, ...b]) {
    const known = merged.get(keyOf(entry));
    merged.set(keyOf(entry), known ? later(known, entry) : entry);
  }
  return [...merged].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, entry]) => entry);
}

function later<E extends { at: HybridTime }>(a: E, b: E): E {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}
