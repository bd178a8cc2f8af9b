import { Temporal } from 'temporal-polyfill';
import type { FairDay } from '@afterfair/shared/contracts';
import type { DayWords } from './fair-words';

/**
 * Opening hours as instants. A close that is not after the opening belongs to the next day: a fair may run past
 * midnight.
 * @param zone IANA name
 */
export function wordsToDay(day: DayWords, zone: string): FairDay {
  const date = Temporal.PlainDate.from(day.date);
  const closeDate = day.closes <= day.opens ? date.add({ days: 1 }) : date;
  return { opensAt: instant(date, day.opens, zone), closesAt: instant(closeDate, day.closes, zone) };
}

/** Opening hours as clock times of the fair's zone. */
export function dayToWords(day: FairDay, zone: string): DayWords {
  const opens = Temporal.Instant.from(day.opensAt).toZonedDateTimeISO(zone);
  const closes = Temporal.Instant.from(day.closesAt).toZonedDateTimeISO(zone);
  return {
    date: opens.toPlainDate().toString(),
    opens: opens.toPlainTime().toString({ smallestUnit: 'minute' }),
    closes: closes.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

function instant(date: Temporal.PlainDate, time: string, zone: string): string {
  return date
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString();
}
