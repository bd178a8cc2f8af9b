import { Temporal } from 'temporal-polyfill';
import { rememberAt } from './remember-at.js';

/** The calendar day of an instant (milliseconds) in a zone. */
export const localDay: (milliseconds: number, timeZone: string) => Temporal.PlainDate = rememberAt(
  (milliseconds, timeZone) =>
    Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone).toPlainDate(),
);

/** The same as text, `YYYY-MM-DD`. */
export const localDate: (milliseconds: number, timeZone: string) => string = rememberAt(
  (milliseconds, timeZone) => localDay(milliseconds, timeZone).toString(),
);
