import { Temporal } from 'temporal-polyfill';
import { zonedInstant } from './zoned-instant.js';

/** The instant (milliseconds) some calendar days later at the same clock time of the zone (section 4). */
export function addDays(milliseconds: number, days: number, timeZone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone);
  return zonedInstant(local.toPlainDateTime().add({ days }), timeZone);
}
