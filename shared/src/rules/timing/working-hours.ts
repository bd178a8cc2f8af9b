import type { Temporal } from 'temporal-polyfill';
import { clockOnDay, minutesOf } from './clock-on-day.js';
import { localDay } from './local-day.js';
import { firstAwake } from './quiet-hours.js';
import type { RecipientClock } from './recipient-clock.js';
import { rememberOnClock } from './remember-on-clock.js';

/** A workday comes within a week; the rest covers days that are quiet, behind, or a long row of holidays. */
const DAYS_TO_SEARCH = 45;

/**
 * The first instant, not before `from`, inside working hours on a workday of the zone that is no holiday and outside quiet
 * hours (T3, T7). `undefined` when the policy leaves no such hour, as two policies without a common one do.
 */
export function firstWorking(from: number, clock: RecipientClock): number | undefined {
  const { hours, timeZone } = clock;
  if (minutesOf(hours.work[0]) >= minutesOf(hours.work[1])) return undefined;
  const today = localDay(from, timeZone);
  for (let offset = 0; offset < DAYS_TO_SEARCH; offset += 1) {
    const day = today.add({ days: offset });
    if (!isWorkday(day, clock)) continue;
    const opens = clockOnDay(day, hours.work[0], timeZone);
    const closes = clockOnDay(day, hours.work[1], timeZone);
    const awake = firstAwake(Math.max(from, opens), hours, timeZone);
    if (awake !== undefined && awake < closes) return awake;
  }
  return undefined;
}

/** Whether an instant (milliseconds) lies on a workday of its recipient. */
export const liesOnWorkday = rememberOnClock((at, clock) => isWorkday(localDay(at, clock.timeZone), clock));

/** A workday of the policy that is no public holiday of the recipient (T3, T7). */
function isWorkday(day: Temporal.PlainDate, { hours, holidays }: RecipientClock): boolean {
  return hours.workdays.includes(day.dayOfWeek) && !holidays(day);
}
