import { describe, expect, it } from '@jest/globals';
import { readQuickLine } from '../index.js';
import { lineFacts } from '../testing/line-facts.js';
import { summaryOf } from '../testing/summary-of.js';

/** Typed on Thursday 19 November 2026. */
const LINES: [line: string, reading: string[]][] = [
  [
    'Anna Schmidt (Recruiterin): neues Leitwerk in Kiel, Entscheidung bis Freitag in einer Woche, notebook schicken #grid data engineer !4',
    [
      'who: Anna Schmidt / Recruiterin / not listed',
      'point: neues Leitwerk in Kiel',
      'decision: 2026-11-27 (Freitag in einer Woche)',
      'me: notebook',
      'position: data',
      'interest: 4',
    ],
  ],
  [
    'jürgen müller: tarif, 38h, gleitzeit ab 6, entscheiden sich kw 49',
    [
      'who: Jürgen Müller / Teamleiter / juergen',
      'point: tarif, 38h, gleitzeit ab 6',
      'decision: 2026-12-04 (kw 49)',
    ],
  ],
  [
    'bescheid ende nächster woche, schicke lebenslauf bis montag',
    ['decision: 2026-11-27 (ende nächster woche)', 'me: lebenslauf @2026-11-23'],
  ],
  [
    'hr. stadlober schickt die doku vom brandversuch',
    ['them: hr. stadlober schickt die doku vom brandversuch'],
  ],
  [
    'Entscheidung Mitte Dezember; er schickt bilder vom prüfstand',
    ['decision: 2026-12-15 (Mitte Dezember)', 'them: er schickt bilder vom prüfstand'],
  ],
  ['melden sich vor weihnachten noch, !5', ['decision: 2026-12-18 (vor weihnachten noch)', 'interest: 5']],
  ['bis 4.12. bescheid, duzen ab tag 1', ['decision: 2026-12-04 (4.12.)', 'point: duzen ab tag 1']],
  ['Bis Freitag entscheiden sie', ['decision: 2026-11-20 (Freitag)']],
  ['Entscheidung so schnell wie möglich', ['point: Entscheidung so schnell wie möglich']],
  ['Neuer Standort: Kiel', ['point: Neuer Standort: Kiel']],
  ['schicken mir die probierkiste, haha', ['them: schicken mir die probierkiste', 'point: haha']],
  ['die wollen 20 leute nach kiel schicken', ['point: die wollen 20 leute nach kiel schicken']],
  ['rückmeldung nächste woche fr', ['decision: 2026-11-27 (nächste woche fr)']],
  ['antwort in 14 Tagen, muss noch zeugnis schicken', ['decision: 2026-12-03 (in 14 Tagen)', 'me: zeugnis']],
  [
    'Entscheidung am 5., schichtdienst erst nach 18 monaten',
    ['decision: 2026-12-05 (5.)', 'point: schichtdienst erst nach 18 monaten'],
  ],
  [
    'Frau Oberlechtner: trainees gehen durch 5 abteilungen',
    ['who: Frau Oberlechtner / not listed', 'point: trainees gehen durch 5 abteilungen'],
  ],
  [
    'Müller und Brannagh: bon-pflicht; zusage naechste woche',
    [
      'who: Jürgen Müller / Teamleiter / juergen',
      'who: Aoife Brannagh / Programme Manager / aoife',
      'point: bon-pflicht',
      'decision: 2026-11-27 (naechste woche)',
    ],
  ],
  [
    'fr. oberlechtner schickt den traineeplan bis mittwoch',
    ['them: fr. oberlechtner schickt den traineeplan bis mittwoch @2026-11-25'],
  ],
  ['ergebnis übermorgen #Grid Operator', ['decision: 2026-11-21 (übermorgen)', 'position: operator']],
  [
    'bewerbung als grid operator, melden sich in 10 werktagen',
    ['position: operator', 'decision: 2026-12-03 (in 10 werktagen)'],
  ],
  ['passt: ferienjob 2x beim stadtwerk', ['fit: ferienjob 2x beim stadtwerk']],
  ['mappe mit hofladen-posts reiche ich nach', ['me: mappe mit hofladen-posts']],
  ['spätestens 12. dez', ['decision: 2026-12-12 (12. dez)']],
  ['sie schicken nie wen nach wien', ['point: sie schicken nie wen nach wien']],
  ['entscheiden nächsten di', ['decision: 2026-11-24 (nächsten di)']],
  ['entscheidung nicht vor januar', ['point: entscheidung nicht vor januar']],
  [
    'Frau Dr. Meier (Personalleiterin): duzen',
    ['who: Frau Dr. Meier / Personalleiterin / not listed', 'point: duzen'],
  ],
  ['ich melde mich bis freitag', ['point: ich melde mich bis freitag']],
];

describe('A quick line in German', () => {
  it.each(LINES)('%s', (line, reading) => {
    expect(summaryOf(readQuickLine(line, lineFacts('de', 'en')))).toEqual(reading);
  });
});
