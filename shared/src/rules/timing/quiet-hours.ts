import type { ClockSpan, Policy } from '../../contracts/index.js';
import { clockOnDay, minutesOf } from './clock-on-day.js';
import { localDay } from './local-day.js';

/**
 * The first instant, not before `from`, outside all quiet hours of the zone (T3, section 9). Each span is asked twice, as
 * a clock change may move the beginning of one to the end of the other.
 */
export function firstAwake(
  from: number,
  { quiet, alsoQuiet }: Pick<Policy['hours'], 'quiet' | 'alsoQuiet'>,
  timeZone: string,
): number | undefined {
  if (!alsoQuiet) return firstOutsideQuiet(from, quiet, timeZone);
  return [quiet, alsoQuiet, quiet, alsoQuiet].reduce<number | undefined>(
    (at, span) => (at === undefined ? undefined : firstOutsideQuiet(at, span, timeZone)),
    from,
  );
}

/**
 * The first instant, not before `from`, outside one span of quiet hours of the zone (T3). Quiet hours are half-open, may wrap
 * midnight and apply every day; a span that starts where it ends is empty. When the whole day is quiet there is none.
 */
export function firstOutsideQuiet(from: number, quiet: ClockSpan, timeZone: string): number | undefined {
  const [starts, ends] = [minutesOf(quiet[0]), minutesOf(quiet[1])];
  if (starts === ends) return from;
  if (starts === 0 && ends === 24 * 60) return undefined;
  const today = localDay(from, timeZone);
  for (const offset of [-1, 0]) {
    const day = today.add({ days: offset });
    const opens = clockOnDay(day, quiet[0], timeZone);
    const closes = clockOnDay(starts < ends ? day : day.add({ days: 1 }), quiet[1], timeZone);
    if (opens <= from && from < closes) return closes;
  }
  return from;
}
