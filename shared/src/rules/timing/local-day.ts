import { Temporal } from 'temporal-polyfill';

/** The calendar day of an instant (milliseconds) in a zone. */
export function localDay(milliseconds: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone).toPlainDate();
}
