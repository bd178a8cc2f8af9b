import { isOwnPastVerb } from './past-verbs.js';

const PRESENT = new Set(
  (
    'mam jestem znam umiem piszę robię prowadzę uczę tworzę chodzę jeżdżę gram czytam działam pomagam biorę mówię ' +
    'programuję pracuję studiuję startuję projektuję buduję testuję kończę zaczynam używam trenuję tłumaczę uczęszczam ' +
    'organizuję szkolę składam naprawiam sprzedaję gotuję piekę'
  ).split(' '),
);

/** A verb that only the writer can be the subject of. */
export function isOwnVerb(word: string): boolean {
  return PRESENT.has(word) || isOwnPastVerb(word) || /\p{L}{3}uję$/u.test(word);
}
