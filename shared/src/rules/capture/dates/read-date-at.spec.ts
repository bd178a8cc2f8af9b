import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { LANGUAGES } from '../../../contracts/index.js';
import type { Language } from '../../../contracts/index.js';
import { foldLine } from '../quick-line/fold-line.js';
import { lineGrammar } from '../words/compile-words.js';
import { readDateAt } from './read-date-at.js';

const THURSDAY = '2026-11-19';

function dateOf(words: string, language: Language, today = THURSDAY): string | null {
  const line = foldLine(words);
  const reader = {
    language,
    grammar: lineGrammar(language).dates,
    today: Temporal.PlainDate.from(today),
  };
  return readDateAt(line, 0, line.text.length, reader)?.day.toString() ?? null;
}

/** The same day in English, German, French, Spanish, Italian and Polish; `-` where a language has no such phrase. */
const MEANINGS: [date: string, words: string][] = [
  ['2026-11-20', 'tomorrow | morgen | demain | mañana | domani | jutro'],
  ['2026-11-21', 'in 2 days | uebermorgen | apres demain | pasado manana | dopodomani | pojutrze'],
  ['2026-11-20', 'by fri | bis fr | avant ven | antes del vie | entro ven | do pt'],
  ['2026-11-24', 'tuesday | dienstag | mardi | martes | martedi | we wtorek'],
  ['2026-11-26', 'thursday | Donnerstag | jeudi | jueves | giovedì | czwartek'],
  [
    '2026-11-27',
    'friday week | freitag in einer woche | vendredi en huit | de viernes en ocho | venerdi tra una settimana | piątek za tydzień',
  ],
  [
    '2026-12-04',
    '- | freitag in 14 tagen | vendredi en quinze | viernes en quince | venerdì fra due settimane | piatek za dwa tygodnie',
  ],
  [
    '2026-11-27',
    'next friday | nächsten freitag | vendredi prochain | el viernes que viene | venerdì prossimo | w przyszły piątek',
  ],
  [
    '2026-11-25',
    'next wk wed | nächste woche mi | mercredi de la semaine prochaine | miércoles de la semana que viene | mercoledì della prossima settimana | w środę w przyszłym tygodniu',
  ],
  [
    '2026-11-27',
    'next week | nächste woche | la semaine prochaine | la semana que viene | la settimana prossima | w przyszłym tygodniu',
  ],
  [
    '2026-11-27',
    'end of next week | ende naechster woche | fin de semaine prochaine | finales de la próxima semana | fine della prossima settimana | pod koniec przyszłego tygodnia',
  ],
  [
    '2026-11-20',
    'end of the week | ende der woche | fin de semaine | finales de semana | fine settimana | do końca tygodnia',
  ],
  ['2026-12-04', 'week 49 | KW49 | semaine 49 | semana 49 | settimana 49 | tydzień 49'],
  [
    '2026-11-30',
    'end of month | monatsende | fin du mois | a finales de mes | fine mese | do końca miesiąca',
  ],
  [
    '2026-12-31',
    'next month | nächsten monat | le mois prochain | el mes que viene | il mese prossimo | w przyszłym miesiącu',
  ],
  ['2026-12-31', "end of the year | jahresende | fin d'année | fin de año | fine dell'anno | do końca roku"],
  ['2026-12-05', 'the 5th | am 5. | le 5 | el 5 | il 5 | do 5-go'],
  ['2026-12-05', '5 dec | 5. dez | 5 déc | 5 dic | 5 dic | 5 gru'],
  ['2027-01-05', 'january 5th | zum 5. januar | le 5 janvier | el 5 de enero | il 5 gennaio | 5 stycznia'],
  ['2027-01-05', '5/1 | 5.1. | le 5/1 | el 5/1 | il 5/1 | 5.01.'],
  ['2027-01-05', '5/1/2027 | 5.1.27 | 5/1/27 | 5/1/2027 | 5/1/27 | 5.01.2027'],
  [
    '2026-12-05',
    'early dec | anfang dezember | début décembre | a principios de dic | inizio dicembre | na początku grudnia',
  ],
  [
    '2026-12-15',
    'mid december | mitte dez | mi-décembre | mediados de diciembre | metà dicembre | w połowie grudnia',
  ],
  [
    '2026-11-30',
    'end of november | ende november | fin novembre | finales de noviembre | fine novembre | koniec listopada',
  ],
  ['2027-01-31', 'in january | im januar | en janvier | en enero | a gennaio | w styczniu'],
  [
    '2026-12-04',
    'first fri in dec | ersten freitag im dezember | premier vendredi de décembre | primer viernes de diciembre | primo venerdì di dicembre | w pierwszy piątek grudnia',
  ],
  [
    '2026-12-11',
    'second week of december | zweite dezemberwoche | deuxième semaine de décembre | segunda semana de diciembre | seconda settimana di dicembre | w drugim tygodniu grudnia',
  ],
  [
    '2026-11-29',
    'within 10 days | in 10 Tagen | sous 10 jours | en 10 días | entro 10 giorni | w ciągu 10 dni',
  ],
  [
    '2026-12-03',
    '10 working days | 10 werktage | 10 jours ouvrés | 10 días hábiles | 10 giorni lavorativi | 10 dni roboczych',
  ],
  [
    '2026-12-03',
    'in two weeks | in zwei wochen | dans deux semaines | en dos semanas | tra due settimane | za dwa tygodnie',
  ],
  ['2027-01-19', 'in 2 months | in 2 monaten | dans 2 mois | en 2 meses | tra 2 mesi | za 2 miesiące'],
  [
    '2026-12-10',
    'in 2-3 weeks | in 2-3 wochen | dans 2-3 semaines | en 2-3 semanas | tra 2-3 settimane | za 2-3 tygodnie',
  ],
  [
    '2026-12-10',
    'in two to three weeks | in 2 bis 3 wochen | dans deux à trois semaines | en dos o tres semanas | tra due o tre settimane | za dwa do trzech tygodni',
  ],
  [
    '2026-11-24',
    'monday or tuesday | mo. oder di. | lundi ou mardi | el lunes o el martes | lunedì o martedì | pon. lub wt.',
  ],
  ['2026-11-24', 'mon/tues | mo/di | lundi/mardi | lunes/martes | lunedì/martedì | poniedziałek/wtorek'],
  [
    '2026-12-18',
    'before xmas | vor weihnachten | avant noël | antes de navidad | prima di natale | przed świętami',
  ],
  [
    '2027-01-04',
    'after new year | nach neujahr | après le nouvel an | después de año nuevo | dopo capodanno | po nowym roku',
  ],
];

const TABLE = MEANINGS.flatMap(([date, words]) =>
  words
    .split(' | ')
    .flatMap((typed, index) => (typed === '-' ? [] : [{ language: LANGUAGES[index], typed, date }])),
);

describe('Dates as people type them', () => {
  it.each(TABLE)('$language: $typed is $date', ({ language, typed, date }) => {
    expect(dateOf(typed, language)).toBe(date);
  });

  it.each<[what: string, words: string, language: Language, today: string, date: string | null]>([
    ['a date that is past', '1 nov', 'en', THURSDAY, null],
    ['a date with a year that is past', '4.12.2025', 'de', THURSDAY, null],
    ['a date far ahead, without its year', '1 nov', 'en', '2026-11-02', null],
    ['a date far ahead, with its year', '1 nov 2027', 'en', '2026-11-02', '2027-11-01'],
    ['a day that no month has', '31.2.', 'de', THURSDAY, null],
    ['a thirteenth month', '5.13.', 'pl', THURSDAY, null],
    ['a week that no year has', 'kw 55', 'de', THURSDAY, null],
    ['week 53 of a year that has it', 'kw 53', 'de', THURSDAY, '2027-01-01'],
    ['the 31st, in November', 'the 31st', 'en', THURSDAY, '2026-12-31'],
    ['a month alone', 'december', 'en', THURSDAY, null],
    ['"as soon as possible"', 'so schnell wie möglich', 'de', THURSDAY, null],
    ['a feast that is months away', 'antes del puente', 'es', '2027-04-10', null],
    ['Christmas, in its week', 'before christmas', 'en', '2026-12-21', '2026-12-23'],
    ['a number of people', '9 people', 'en', THURSDAY, null],
    ['hours', '38h', 'de', THURSDAY, null],
    ['the weekday it is', 'donnerstag', 'de', THURSDAY, '2026-11-26'],
    ['the end of a week that is over', 'end of the week', 'en', '2026-11-21', '2026-11-27'],
    ['Sunday, the last day of its week', 'next week', 'en', '2026-11-22', '2026-11-27'],
    ['the week after next', 'week after next', 'en', THURSDAY, '2026-12-04'],
    ['a fortnight', 'in a fortnight', 'en', THURSDAY, '2026-12-03'],
    ['the middle of a month that is past', 'mitte des monats', 'de', THURSDAY, '2026-12-15'],
    ['the middle of this month', 'mitte des monats', 'de', '2026-11-15', '2026-11-15'],
    ['the middle of the next, on the last of this', 'mitte des monats', 'de', '2027-01-31', '2027-02-15'],
    ['the end of a month of next year', 'end of june', 'en', THURSDAY, '2027-06-30'],
    ['the end of this month, on its last day', 'end of november', 'en', '2026-11-30', '2026-11-30'],
    ['a day of a month of next year', '5 june', 'en', THURSDAY, '2027-06-05'],
    ['this very day of the month', 'the 19th', 'en', THURSDAY, '2026-11-19'],
    ['no day', 'the 0th', 'en', THURSDAY, null],
    ['the thirty-second', 'the 32nd', 'en', THURSDAY, null],
    ['no month', '5.0.', 'de', THURSDAY, null],
    ['no day of a month', '0.12.', 'de', THURSDAY, null],
    ['the last day of a month', '31.12.', 'de', THURSDAY, '2026-12-31'],
    ['the third Thursday, which is today', 'third thursday of november', 'en', THURSDAY, '2026-11-19'],
    ['the second Thursday, which is past', 'second thursday of november', 'en', THURSDAY, null],
    ['a weekday of a month of next year', 'first friday of march', 'en', THURSDAY, '2027-03-05'],
    ['the week it is', 'kw 47', 'de', THURSDAY, '2026-11-20'],
    ['the week of a Friday that is past', 'kw 47', 'de', '2026-11-21', null],
    ['the first week of next year', 'kw 1', 'de', THURSDAY, '2027-01-08'],
    ['week nought', 'kw 0', 'de', THURSDAY, null],
    ['a working day after a Friday', '1 werktage', 'de', '2026-11-20', '2026-11-23'],
    ['Christmas, on its last Friday', 'before christmas', 'en', '2026-12-18', '2026-12-18'],
    ['Christmas, on its eve', 'before christmas', 'en', '2026-12-24', null],
    ['Christmas that is past', 'before christmas', 'en', '2026-12-25', null],
    ['after Christmas, which lasts till the 26th', 'after christmas', 'en', THURSDAY, '2026-12-28'],
    ['after the holidays of an Italian winter', 'dopo le feste', 'it', THURSDAY, '2027-01-07'],
    ['after the holidays of a Spanish winter', 'después de las fiestas', 'es', THURSDAY, '2027-01-07'],
    ['a fortnight from today', 'heute in 14 tagen', 'de', THURSDAY, '2026-12-03'],
    ['the end of a numbered week', 'ende kw 49', 'de', THURSDAY, '2026-12-04'],
    ['the end of a numbered week, in English', 'end of week 49', 'en', THURSDAY, '2026-12-04'],
    ['Tues', 'by tues', 'en', THURSDAY, '2026-11-24'],
    ['Weds', 'weds', 'en', THURSDAY, '2026-11-25'],
    ['Tues with its date', 'tues 8 dec', 'en', THURSDAY, '2026-12-08'],
    ['the end of the day', 'by eod', 'en', THURSDAY, THURSDAY],
    ['the end of a named day', 'cob friday', 'en', THURSDAY, '2026-11-20'],
    ['the end of the day in words', 'end of day tomorrow', 'en', THURSDAY, '2026-11-20'],
    ['three words before a date', 'by on the friday', 'en', THURSDAY, '2026-11-20'],
    ['four of them', 'by on around by friday', 'en', THURSDAY, null],
    ['nothing behind them', 'by ', 'en', THURSDAY, null],
    ['a year too far', '1 nov 2029', 'en', THURSDAY, null],
    ['a date that runs into a word', '5 decanters', 'en', THURSDAY, null],
    ['a leap day', '29 feb 2028', 'en', '2027-12-01', '2028-02-29'],
    ['the end of February', 'fin février', 'fr', '2028-02-01', '2028-02-29'],
  ])('%s', (_what, words, language, today, date) => {
    expect(dateOf(words, language, today)).toBe(date);
  });

  it('are never in the past and never further ahead than people plan', () => {
    const days = fc.integer({ min: 0, max: 4_000 });
    fc.assert(
      fc.property(fc.constantFrom(...TABLE), days, ({ language, typed }, later) => {
        const today = Temporal.PlainDate.from('2024-01-01').add({ days: later });
        const read = dateOf(typed, language, today.toString());
        if (read === null) return;
        const away = today.until(Temporal.PlainDate.from(read), { largestUnit: 'days' }).days;
        expect(away).toBeGreaterThanOrEqual(0);
        expect(away).toBeLessThanOrEqual(730);
      }),
    );
  });
});
