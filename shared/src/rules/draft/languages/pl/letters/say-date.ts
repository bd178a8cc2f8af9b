import { remember } from '../../../text/index.js';

type Case = 'nominative' | 'genitive' | 'instrumental';

/** From Sunday on, as ISO weekdays modulo 7. */
const WEEKDAYS: Record<Case, readonly string[]> = {
  nominative: ['niedziela', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota'],
  genitive: ['niedzieli', 'poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty'],
  instrumental: ['niedzielą', 'poniedziałkiem', 'wtorkiem', 'środą', 'czwartkiem', 'piątkiem', 'sobotą'],
};

/**
 * `2026-12-04` as phrasings ask for it: `{date}` "piątek 4 grudnia", `{until}` "piątku 4 grudnia" (after „do”), `{before}`
 * "piątkiem 4 grudnia" (after „przed”). The month stands in the genitive after the day in every case.
 */
export const dateValues: (date: string) => Record<'date' | 'until' | 'before', string> = remember((date) => ({
  date: sayDate(date, 'nominative'),
  until: sayDate(date, 'genitive'),
  before: sayDate(date, 'instrumental'),
}));

function sayDate(date: string, inCase: Case): string {
  const day = new Date(`${date}T00:00:00Z`);
  const month = new Intl.DateTimeFormat('pl', { day: 'numeric', month: 'long', timeZone: 'UTC' })
    .formatToParts(day)
    .find(({ type }) => type === 'month')?.value;
  return `${WEEKDAYS[inCase][day.getUTCDay()] ?? ''} ${day.getUTCDate()} ${month ?? ''}`;
}
