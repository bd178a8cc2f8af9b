import { Temporal } from 'temporal-polyfill';
import type { Feast } from '../words/capture-words.js';

type Day = Temporal.PlainDate;

const FRIDAY = 5;
const WEEK = 7;
const MONTHS_TO_SEARCH = 12;
const CENTURY = 2000;
/** A feast that people count by is near: in spring "the bridge" is not that of December. */
const FEAST_DAYS_AHEAD = 90;

/** The first such weekday (1 Monday to 7 Sunday) on or after a day. */
export function dayOfWeek(from: Day, weekday: number): Day {
  return from.add({ days: (weekday - from.dayOfWeek + WEEK) % WEEK });
}

/** A day of the month of `day`; its last one, where the month is shorter. */
export function dayOfMonth(day: Day, number: number): Day {
  return day.with({ day: Math.min(number, day.daysInMonth) });
}

/** The next day on or after `today` with this number in its month, `null` where no month has it. */
export function nextOnOrAfter(today: Day, number: number): Day | null {
  for (let months = 0; months <= MONTHS_TO_SEARCH; months += 1) {
    const month = today.with({ day: 1 }).add({ months });
    if (number < 1 || number > month.daysInMonth) continue;
    const day = month.with({ day: number });
    if (!isBefore(day, today)) return day;
  }
  return null;
}

/**
 * A day and a month: of the year that was typed (`2026` or `26`), else of this year or, once past, of the next. `null` where
 * the calendar has no such day.
 */
export function inMonth(today: Day, month: number, number: number, year?: string): Day | null {
  const typed = year === undefined ? undefined : Number(year.length === 2 ? CENTURY + Number(year) : year);
  const found = existing(typed ?? today.year, month, number);
  if (typed !== undefined || (found && !isBefore(found, today))) return found;
  return existing(today.year + 1, month, number);
}

/** The nth such weekday of a month; of this month, or of the next once past, where none is named. */
export function nthOfMonth(today: Day, month: number | null, nth: number, weekday: number): Day | null {
  const first = month === null ? today.with({ day: 1 }) : today.with({ day: 1, month });
  const step = month === null ? { months: 1 } : { years: 1 };
  for (const start of [first, first.add(step)]) {
    const day = dayOfWeek(start, weekday).add({ weeks: nth - 1 });
    if (day.month === start.month && !isBefore(day, today)) return day;
  }
  return null;
}

/** The Friday of an ISO week of this year or, once past, of the next; `null` where the year has no such week. */
export function weekNumber(week: number, today: Day): Day | null {
  for (const year of [today.year, today.year + 1]) {
    const inFirstWeek = Temporal.PlainDate.from({ year, month: 1, day: 4 });
    const day = inFirstWeek.add({ days: FRIDAY - inFirstWeek.dayOfWeek + (week - 1) * WEEK });
    if (day.weekOfYear === week && !isBefore(day, today)) return day;
  }
  return null;
}

/** So many days from Monday to Friday later; holidays are not known here. */
export function workingDays(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; left -= 1) {
    day = day.add({ days: 1 });
    while (day.dayOfWeek > FRIDAY) day = day.add({ days: 1 });
  }
  return day;
}

/** The last Friday before a feast, or its eve when that Friday is past; `null` for a feast that is months away. */
export function beforeFeast(today: Day, feast: Feast): Day | null {
  const day = comingFeast(today, feast);
  if (!day) return null;
  const friday = dayOfWeek(day.subtract({ days: WEEK }), FRIDAY);
  const before = isBefore(friday, today) ? day.subtract({ days: 1 }) : friday;
  return isBefore(before, today) ? null : before;
}

/** The first day from Monday to Friday after a feast; `null` for a feast that is months away. */
export function afterFeast(today: Day, feast: Feast): Day | null {
  const day = comingFeast(today, feast);
  return day && workingDays(day.add({ days: (feast.days ?? 1) - 1 }), 1);
}

function comingFeast(today: Day, feast: Feast): Day | null {
  const day = inMonth(today, feast.month, feast.day);
  return day && isBefore(day, today.add({ days: FEAST_DAYS_AHEAD })) ? day : null;
}

export function isBefore(a: Day, b: Day): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

function existing(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day > first.daysInMonth ? null : first.with({ day });
}
