import { casual as german } from 'chrono-node/de';
import { GB as english } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import { casual as french } from 'chrono-node/fr';
import { casual as italian } from 'chrono-node/it';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../contracts/index.js';

/** The readers of the kept library; it has none for Polish, whose words are all in our own file. */
const READERS = { en: english, de: german, es: spanish, fr: french, it: italian };

const NOON = 12;

/**
 * What chrono-node reads at the very start of a text. It works on the machine's own clock time, so it is handed a noon that
 * the machine calls `today`, and only the calendar fields of its answer are used: the machine's zone changes nothing.
 *
 * @returns the day and how many UTF-16 units of the text it was read from, or `null` where no day is certain.
 */
export function chronoDate(
  text: string,
  language: Language,
  today: Temporal.PlainDate,
): { day: Temporal.PlainDate; length: number; yearTyped: boolean } | null {
  if (language === 'pl') return null;
  const reference = new Date(today.year, today.month - 1, today.day, NOON);
  const [found] = READERS[language].parse(text, reference, { forwardDate: true });
  if (found?.index !== 0) return null;
  const { start } = found;
  if (!start.isCertain('day') && !start.isCertain('weekday')) return null;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || day === null) return null;
  const read = Temporal.PlainDate.from({ year, month, day });
  const nothingButWeekday = start.isCertain('weekday') && !start.isCertain('day');
  return {
    // Who names today's weekday means the one to come.
    day: nothingButWeekday && read.equals(today) ? read.add({ weeks: 1 }) : read,
    // Some of its patterns take the space behind along.
    length: found.text.trimEnd().length,
    yearTyped: start.isCertain('year'),
  };
}
