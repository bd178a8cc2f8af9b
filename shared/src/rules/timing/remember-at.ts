const KEPT_AT_MOST = 20_000;

/**
 * A pure function of an instant in a zone that remembers what it gave: in a batch thousands of steps share the few best
 * moments of a day, and asking the calendar again costs more than all the rest of a plan. It forgets everything once it
 * holds 20,000 answers.
 */
export function rememberAt<Result>(
  find: (milliseconds: number, timeZone: string) => Result,
): (milliseconds: number, timeZone: string) => Result {
  const zones = new Map<string, Map<number, Result>>();
  let count = 0;
  return (milliseconds, timeZone) => {
    const known = zones.get(timeZone)?.get(milliseconds);
    if (known !== undefined) return known;
    const found = find(milliseconds, timeZone);
    if (count >= KEPT_AT_MOST) {
      zones.clear();
      count = 0;
    }
    const zone = zones.get(timeZone) ?? new Map<number, Result>();
    zones.set(timeZone, zone.set(milliseconds, found));
    count += 1;
    return found;
  };
}
