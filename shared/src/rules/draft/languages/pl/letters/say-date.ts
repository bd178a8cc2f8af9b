import { sayDates } from '../../../pack/index.js';

type Case = 'nominative' | 'genitive' | 'instrumental';

/** From Sunday on. */
const WEEKDAYS: Record<Case, readonly string[]> = {
  nominative: ['niedziela', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota'],
  genitive: ['niedzieli', 'poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty'],
  instrumental: ['niedzielą', 'poniedziałkiem', 'wtorkiem', 'środą', 'czwartkiem', 'piątkiem', 'sobotą'],
};

/**
 * `2026-12-04` as phrasings ask for it: `{date}` "piątek 4 grudnia", `{until}` "piątku 4 grudnia" (after „do”), `{before}`
 * "piątkiem 4 grudnia" (after „przed”). The month stands in the genitive after the day in every case.
 */
export const sayDate = sayDates('pl', ({ weekdayNumber, day, month }) => {
  const said = (inCase: Case): string => `${WEEKDAYS[inCase][weekdayNumber] ?? ''} ${day} ${month}`;
  return { date: said('nominative'), until: said('genitive'), before: said('instrumental') };
});
