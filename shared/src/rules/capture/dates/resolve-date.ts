import { Temporal } from 'temporal-polyfill';
import type { DateMeaning } from '../words/capture-words.js';
import type { DateGrammar } from './compile-dates.js';
import {
  afterFeast,
  beforeFeast,
  dayOfMonth,
  dayOfWeek,
  inMonth,
  nextOnOrAfter,
  nthOfMonth,
  weekNumber,
  workingDays,
} from './calendar.js';

type Words = Partial<Record<string, string>>;

const FRIDAY = 5;
const WEEK = 7;
const START_OF_MONTH = 5;
const MIDDLE_OF_MONTH = 15;
const LAST_OF_MONTH = 31;
const DECEMBER = 12;

/**
 * The day that a pattern means, seen from `today`. Of several days that the words allow it is the later one, so that
 * nobody is asked before they decided (K16): a week ends on its Friday, "next Friday" is that of next week.
 */
export function resolveDate(
  meaning: DateMeaning,
  words: Words,
  grammar: DateGrammar,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const weekday = grammar.weekdays.get(words['weekday'] ?? '') ?? FRIDAY;
  const month = grammar.months.get(words['month'] ?? '') ?? null;
  const ordinal = grammar.ordinals.get(words['ordinal'] ?? '') ?? 1;
  const number = numberOf(words['number'], grammar);
  const feast = grammar.feasts.get(words['feast'] ?? '');
  switch (meaning) {
    case 'today':
      return today;
    case 'tomorrow':
      return today.add({ days: 1 });
    case 'day-after-tomorrow':
      return today.add({ days: 2 });
    case 'weekday':
      return dayOfWeek(today.add({ days: 1 }), weekday);
    case 'weekday-of-next-week':
      return mondayOf(today).add({ days: WEEK + weekday - 1 });
    case 'weekday-and-a-week':
      return dayOfWeek(today.add({ days: 1 }), weekday).add({ days: WEEK });
    case 'weekday-and-a-fortnight':
      return dayOfWeek(today.add({ days: 1 }), weekday).add({ days: 2 * WEEK });
    case 'end-of-this-week':
      return dayOfWeek(today, FRIDAY);
    case 'next-week':
      return mondayOf(today).add({ days: WEEK + FRIDAY - 1 });
    case 'week-after-next':
      return mondayOf(today).add({ days: 2 * WEEK + FRIDAY - 1 });
    case 'week-number':
      return weekNumber(Number(words['week']), today);
    case 'end-of-this-month':
      return dayOfMonth(today, LAST_OF_MONTH);
    case 'next-month':
      return dayOfMonth(today.with({ day: 1 }).add({ months: 1 }), LAST_OF_MONTH);
    case 'end-of-year':
      return today.with({ month: DECEMBER, day: LAST_OF_MONTH });
    case 'day':
      return nextOnOrAfter(today, Number(words['day']));
    case 'day-and-month':
      return month === null ? null : inMonth(today, month, Number(words['day']), words['year']);
    case 'numeric':
      return inMonth(today, Number(words['numeral']), Number(words['day']), words['year']);
    case 'start-of-month':
      return partOfMonth(today, month, START_OF_MONTH);
    case 'middle-of-month':
      return partOfMonth(today, month, MIDDLE_OF_MONTH);
    case 'end-of-month':
      return partOfMonth(today, month, LAST_OF_MONTH);
    case 'week-of-month':
      return nthOfMonth(today, month, ordinal, FRIDAY);
    case 'weekday-of-month':
      return nthOfMonth(today, month, ordinal, weekday);
    case 'days':
      return today.add({ days: number });
    case 'working-days':
      return workingDays(today, number);
    case 'weeks':
      return today.add({ weeks: number });
    case 'months':
      return today.add({ months: number });
    case 'fortnight':
      return today.add({ weeks: 2 });
    case 'before-feast':
      return feast ? beforeFeast(today, feast) : null;
    case 'after-feast':
      return feast ? afterFeast(today, feast) : null;
  }
}

function numberOf(word: string | undefined, grammar: DateGrammar): number {
  if (word === undefined) return 1;
  return grammar.numbers.get(word) ?? Number(word);
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** A part of the named month; of this one, or of the next when it is over, where none is named. */
function partOfMonth(
  today: Temporal.PlainDate,
  month: number | null,
  day: number,
): Temporal.PlainDate | null {
  if (month !== null) return day === LAST_OF_MONTH ? lastOf(today, month) : inMonth(today, month, day);
  const here = dayOfMonth(today, day);
  if (Temporal.PlainDate.compare(here, today) >= 0) return here;
  return dayOfMonth(today.with({ day: 1 }).add({ months: 1 }), day);
}

function lastOf(today: Temporal.PlainDate, month: number): Temporal.PlainDate {
  const here = dayOfMonth(today.with({ day: 1, month }), LAST_OF_MONTH);
  return Temporal.PlainDate.compare(here, today) >= 0
    ? here
    : dayOfMonth(here.add({ years: 1 }), LAST_OF_MONTH);
}
