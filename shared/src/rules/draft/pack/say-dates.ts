import { remember } from '../../text/index.js';
import type { Values } from './fill.js';

/** A date, `YYYY-MM-DD`, as phrasings ask for it: `date`, and further forms of a language that declines it. */
export type SayDate = (date: string) => Values;

/** A date in the words of a language. */
export interface DateWords {
  weekday: string;
  /** From Sunday on, 0 to 6. */
  weekdayNumber: number;
  day: number;
  /** The month as it stands behind a day. */
  month: string;
}

/**
 * Says dates in a language. The parts come from `Intl`, and `say` puts them together, since their order differs between
 * versions of CLDR.
 */
export function sayDates(locale: string, say: (words: DateWords) => Values): SayDate {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return remember((date) => {
    const day = new Date(`${date}T00:00:00Z`);
    const parts = format.formatToParts(day);
    const part = (wanted: 'weekday' | 'month'): string =>
      parts.find(({ type }) => type === wanted)?.value ?? '';
    return say({
      weekday: part('weekday'),
      weekdayNumber: day.getUTCDay(),
      day: day.getUTCDate(),
      month: part('month'),
    });
  });
}
