import type { Temporal } from 'temporal-polyfill';

const MINUTES_PER_HOUR = 60;

/**
 * The instant of a clock time on a calendar day of a zone, in milliseconds. A time that a DST gap skips means the first
 * instant after it, one that occurs twice the first (section 4). `24:00` is the next day's midnight.
 */
export function clockOnDay(day: Temporal.PlainDate, clock: string, timeZone: string): number {
  const minutes = minutesOf(clock);
  const date = minutes === 24 * MINUTES_PER_HOUR ? day.add({ days: 1 }) : day;
  const wanted = date.toPlainDateTime({
    hour: Math.floor(minutes / MINUTES_PER_HOUR) % 24,
    minute: minutes % MINUTES_PER_HOUR,
  });
  const found = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  // In a gap `earlier` steps back by its length; the gap's end is the zone's next transition.
  return found.getTimeZoneTransition('next')?.epochMilliseconds ?? found.epochMilliseconds;
}

/** Minutes after midnight of `HH:MM`. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * MINUTES_PER_HOUR + Number(clock.slice(3, 5));
}
