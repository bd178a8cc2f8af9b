import { isOwnPastVerb } from './past-verbs.js';

const PRESENT = new Set(
  (
    'mam jestem muszę znam umiem piszę robię prowadzę uczę tworzę chodzę jeżdżę gram czytam działam pomagam biorę mówię ' +
    'programuję pracuję studiuję startuję projektuję buduję testuję kończę zaczynam używam trenuję tłumaczę uczęszczam ' +
    'organizuję szkolę składam naprawiam sprzedaję gotuję piekę mogę chcę lubię wolę potrafię rozumiem wiem śpiewam ' +
    'mieszkam rysuję szyję biegam pływam nurkuję żegluję obsługuję wożę noszę łączę liczę mierzę hoduję uprawiam ' +
    'zbieram sprawdzam rozwijam opiekuję zajmuję interesuję posiadam zdaję będę spędzam ćwiczę należę'
  ).split(' '),
);

/** A verb that only the writer can be the subject of. */
export function isOwnVerb(word: string): boolean {
  return PRESENT.has(word) || isOwnPastVerb(word) || /\p{L}{3}uję$/u.test(word);
}
