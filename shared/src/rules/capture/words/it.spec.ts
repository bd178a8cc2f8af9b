import { describe, expect, it } from '@jest/globals';
import { readQuickLine } from '../index.js';
import { lineFacts } from '../testing/line-facts.js';
import { summaryOf } from '../testing/summary-of.js';

/** Typed on Thursday 19 November 2026. */
const LINES: [line: string, reading: string[]][] = [
  [
    'Giada Conti (HR): nuovo centro a Kiel, decidono entro venerdì prossimo, mandare notebook #grid data engineer !4',
    [
      'who: Giada Conti / HR / not listed',
      'point: nuovo centro a Kiel',
      'decision: 2026-11-27 (venerdì prossimo)',
      'me: notebook',
      'position: data',
      'interest: 4',
    ],
  ],
  ['mi fanno sapere tra una settimana', ['decision: 2026-11-26 (tra una settimana)']],
  [
    "risposta prima dell'Immacolata; sig.ra Conti mi manda la data",
    ["decision: 2026-12-04 (prima dell'Immacolata)", 'them: sig.ra Conti mi manda la data'],
  ],
  ['le mando schizzi del riduttore entro lunedì', ['me: schizzi del riduttore @2026-11-23']],
  ['decidono entro fine mese', ['decision: 2026-11-30 (fine mese)']],
  [
    'esito il 5, prova 2 mesi + corso sicurezza',
    ['decision: 2026-12-05 (il 5)', 'point: prova 2 mesi + corso sicurezza'],
  ],
  ['decisione prima di natale', ['decision: 2026-12-18 (prima di natale)']],
  [
    'muller: lui ascolta più di quanto parla',
    ['who: Jürgen Müller / Teamleiter / juergen', 'point: lui ascolta più di quanto parla'],
  ],
  ['entro mercoledi', ['decision: 2026-11-25 (mercoledi)']],
  [
    'concorso interno x direttore filiale ogni 2 anni',
    ['point: concorso interno x direttore filiale ogni 2 anni'],
  ],
  ['riscontro martedì tra una settimana', ['decision: 2026-12-01 (martedì tra una settimana)']],
  ['risposta fra 10 giorni lavorativi', ['decision: 2026-12-03 (fra 10 giorni lavorativi)']],
  ['devo inviare il riassunto tesi, 1 pagina', ['me: il riassunto tesi', 'point: 1 pagina']],
  ['mi girano il link della prova, !4', ['them: mi girano il link della prova', 'interest: 4']],
  ['decidono a gennaio', ['decision: 2027-01-31 (a gennaio)']],
  ['per: grid operator', ['position: operator']],
  ['non mandare il cv cartaceo', ['point: non mandare il cv cartaceo']],
  ['chiarire: indici di bilancio', ['clarify: indici di bilancio']],
  [
    'dott.ssa Bevilarna: software x i porti turistici',
    ['who: dott.ssa Bevilarna / not listed', 'point: software x i porti turistici'],
  ],
  ['decisione 12/12', ['decision: 2026-12-12 (12/12)']],
  ['lui manda tutti in trasferta', ['point: lui manda tutti in trasferta']],
  ['mi fa avere il modulo domani', ['them: mi fa avere il modulo domani @2026-11-20']],
  ['esito metà dicembre e stage pagato', ['decision: 2026-12-15 (metà dicembre)', 'point: stage pagato']],
  ['decisione non prima di gennaio', ['point: decisione non prima di gennaio']],
  ['decide lei da sola', ['point: decide lei da sola']],
];

describe('A quick line in Italian', () => {
  it.each(LINES)('%s', (line, reading) => {
    expect(summaryOf(readQuickLine(line, lineFacts('it', 'en')))).toEqual(reading);
  });
});
