import type { Temporal } from 'temporal-polyfill';
import { zonedInstant } from './zoned-instant.js';

const MINUTES_PER_HOUR = 60;

/** A batch asks for the same few hours of the same few days thousands of times. */
const KEPT_AT_MOST = 20_000;
const kept = new Map<string, number>();

/** The instant of a clock time on a calendar day of a zone, in milliseconds. `24:00` is the next day's midnight. */
export function clockOnDay(day: Temporal.PlainDate, clock: string, timeZone: string): number {
  const key = `${day.toString()} ${clock} ${timeZone}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = find(day, clock, timeZone);
  if (kept.size >= KEPT_AT_MOST) kept.clear();
  kept.set(key, found);
  return found;
}

function find(day: Temporal.PlainDate, clock: string, timeZone: string): number {
  const minutes = minutesOf(clock);
  const date = minutes === 24 * MINUTES_PER_HOUR ? day.add({ days: 1 }) : day;
  const time = { hour: Math.floor(minutes / MINUTES_PER_HOUR) % 24, minute: minutes % MINUTES_PER_HOUR };
  return zonedInstant(date.toPlainDateTime(time), timeZone);
}

/** Minutes after midnight of `HH:MM`. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * MINUTES_PER_HOUR + Number(clock.slice(3, 5));
}
