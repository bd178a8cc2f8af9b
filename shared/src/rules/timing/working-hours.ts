import type { Policy } from '../../contracts/index.js';
import { clockOnDay, minutesOf } from './clock-on-day.js';
import { localDay } from './local-day.js';
import { firstOutsideQuiet } from './quiet-hours.js';

/** A workday comes within a week; a second one covers a day whose working hours are all behind or quiet. */
const DAYS_TO_SEARCH = 15;

/**
 * The first instant, not before `from`, inside working hours on a workday of the zone and outside quiet hours (T3).
 * `undefined` when the policy leaves no such hour, as two policies without a common one do.
 */
export function firstWorking(from: number, hours: Policy['hours'], timeZone: string): number | undefined {
  if (minutesOf(hours.work[0]) >= minutesOf(hours.work[1])) return undefined;
  const today = localDay(from, timeZone);
  for (let offset = 0; offset < DAYS_TO_SEARCH; offset += 1) {
    const day = today.add({ days: offset });
    if (!hours.workdays.includes(day.dayOfWeek)) continue;
    const opens = clockOnDay(day, hours.work[0], timeZone);
    const closes = clockOnDay(day, hours.work[1], timeZone);
    const awake = firstOutsideQuiet(Math.max(from, opens), hours.quiet, timeZone);
    if (awake !== undefined && awake < closes) return awake;
  }
  return undefined;
}
