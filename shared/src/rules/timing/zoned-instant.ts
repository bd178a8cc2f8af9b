import type { Temporal } from 'temporal-polyfill';

/**
 * The instant of a clock time in a zone, in milliseconds. A time that a DST gap skips means the first instant after it, one
 * that occurs twice the first (section 4).
 */
export function zonedInstant(wanted: Temporal.PlainDateTime, timeZone: string): number {
  const found = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  // In a gap `earlier` steps back by its length; the gap's end is the zone's next transition.
  return found.getTimeZoneTransition('next')?.epochMilliseconds ?? found.epochMilliseconds;
}
