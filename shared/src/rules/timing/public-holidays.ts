import HolidayCalendar from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

/** Says of a calendar day whether it is a holiday. */
export type Holidays = (day: Temporal.PlainDate) => boolean;

const DAY_HOURS = 24;
const HOUR = 3_600_000;

const calendars = new Map<string, HolidayCalendar>();
const years = new Map<string, ReadonlySet<string>>();

/** A calendar without holidays: where no country is known (T7). */
export const noHolidays: Holidays = () => false;

/**
 * The eves of Christmas and of the New Year are half days in one country and none in the next: everywhere they are working
 * days, unless they are the substitute of another holiday (T7).
 */
const EVES = /-12-(?:24|31)$/;

/**
 * National public holidays of a country (ISO 3166-1 alpha-2), substitute days included (T7): whole days only, so a day of
 * which only a part is free is a working day. A country without a known calendar has none.
 */
export function publicHolidays(country: string | undefined): Holidays {
  if (!country) return noHolidays;
  return (day) => holidaysOf(country, day.year).has(day.toString());
}

function holidaysOf(country: string, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const calendar = calendars.get(country) ?? new HolidayCalendar(country, { types: ['public'] });
  calendars.set(country, calendar);
  const days = new Set(calendar.getHolidays(year).flatMap(wholeDays));
  years.set(key, days);
  return days;
}

function wholeDays(holiday: { date: string; start: Date; end: Date; substitute?: boolean }): string[] {
  if (holiday.date.slice(11, 19) !== '00:00:00') return [];
  const first = Temporal.PlainDate.from(holiday.date.slice(0, 10));
  const hours = (holiday.end.getTime() - holiday.start.getTime()) / HOUR;
  // A clock change makes a day of 23 hours, which is a whole day all the same.
  const count = Math.floor((hours + 1) / DAY_HOURS);
  return Array.from({ length: count }, (_none, offset) => first.add({ days: offset }).toString()).filter(
    (day) => holiday.substitute === true || !EVES.test(day),
  );
}
