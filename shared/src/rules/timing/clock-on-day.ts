import type { Temporal } from 'temporal-polyfill';
import { zonedInstant } from './zoned-instant.js';

const MINUTES_PER_HOUR = 60;

/** The instant of a clock time on a calendar day of a zone, in milliseconds. `24:00` is the next day's midnight. */
export function clockOnDay(day: Temporal.PlainDate, clock: string, timeZone: string): number {
  const minutes = minutesOf(clock);
  const date = minutes === 24 * MINUTES_PER_HOUR ? day.add({ days: 1 }) : day;
  const time = { hour: Math.floor(minutes / MINUTES_PER_HOUR) % 24, minute: minutes % MINUTES_PER_HOUR };
  return zonedInstant(date.toPlainDateTime(time), timeZone);
}

/** Minutes after midnight of `HH:MM`. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * MINUTES_PER_HOUR + Number(clock.slice(3, 5));
}
