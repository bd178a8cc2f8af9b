import { describe, expect, it } from '@jest/globals';
import { readQuickLine } from '../index.js';
import { lineFacts } from '../testing/line-facts.js';
import { summaryOf } from '../testing/summary-of.js';

/** Typed on Thursday 19 November 2026. */
const LINES: [line: string, reading: string[]][] = [
  [
    'Anna Nowak (rekruterka): nowe centrum w Kilonii, decyzja do piątku za tydzień, wysłać notebook #grid data engineer !4',
    [
      'who: Anna Nowak / rekruterka / not listed',
      'point: nowe centrum w Kilonii',
      'decision: 2026-11-27 (piątku za tydzień)',
      'me: notebook',
      'position: data',
      'interest: 4',
    ],
  ],
  ['decyzja do piatku', ['decision: 2026-11-20 (piatku)']],
  ['dadzą znać do końca miesiąca', ['decision: 2026-11-30 (końca miesiąca)']],
  ['wyślę mgr do poniedziałku', ['me: mgr @2026-11-23']],
  ['wyśle opis stanowiska', ['them: wyśle opis stanowiska']],
  ['p. Agnieszka wyśle opis stanowiska po ang.', ['them: p. Agnieszka wyśle opis stanowiska po ang.']],
  ['decyzja 5.12.', ['decision: 2026-12-05 (5.12.)']],
  ['odezwą się za tydzień', ['decision: 2026-11-26 (za tydzień)']],
  ['odpowiedź w przyszły piątek, !5', ['decision: 2026-11-27 (przyszły piątek)', 'interest: 5']],
  ['decyzja 5 grudnia, praca od 6 rano', ['decision: 2026-12-05 (5 grudnia)', 'point: praca od 6 rano']],
  ['zdecydują przed świętami', ['decision: 2026-12-18 (przed świętami)']],
  ['do jutra dadzą znać', ['decision: 2026-11-20 (jutra)']],
  ['wysle cv', ['point: wysle cv']],
  ['po mikołajkach decyzja', ['decision: 2026-12-07 (po mikołajkach)']],
  [
    'Brannagh: umowa o pracę od 1 dnia, bez b2b',
    ['who: Aoife Brannagh / Programme Manager / aoife', 'point: umowa o pracę od 1 dnia, bez b2b'],
  ],
  [
    'pan Hubert da znać, czy można zacząć od lutego',
    ['point: pan Hubert da znać, czy można zacząć od lutego'],
  ],
  ['muszę podesłać streszczenie do 4.12', ['me: streszczenie @2026-12-04']],
  ['mają odpowiedź w przyszłym tygodniu', ['decision: 2026-11-27 (przyszłym tygodniu)']],
  [
    'wyniki 10-go, odpady serwatki → białko',
    ['decision: 2026-12-10 (10-go)', 'point: odpady serwatki → białko'],
  ],
  ['do środy', ['decision: 2026-11-25 (środy)']],
  ['stanowisko grid operator', ['position: operator']],
  ['nie wysyłać cv mailem', ['point: nie wysyłać cv mailem']],
  ['decyzja w ciągu 2 tyg', ['decision: 2026-12-03 (w ciągu 2 tyg)']],
  ['pasuje: uprawnienia sep do 1 kV', ['fit: uprawnienia sep do 1 kV']],
  [
    'odezwą się jakoś w połowie grudnia i podeślą zadanie',
    ['decision: 2026-12-15 (połowie grudnia)', 'them: podeślą zadanie'],
  ],
  ['oddzwoni we wtorek', ['decision: 2026-11-24 (wtorek)']],
  ['decyzja nie przed świętami', ['point: decyzja nie przed świętami']],
  ['wynik 3 do 1', ['point: wynik 3 do 1']],
];

describe('A quick line in Polish', () => {
  it.each(LINES)('%s', (line, reading) => {
    expect(summaryOf(readQuickLine(line, lineFacts('pl', 'en')))).toEqual(reading);
  });
});
