import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../contracts/index.js';
import { readQuickLine } from '../index.js';
import { lineFacts } from '../testing/line-facts.js';
import { summaryOf } from '../testing/summary-of.js';

const FRIDAY = '2026-11-20';

describe('A decision takes the words along that only lead up to it', () => {
  it.each<[line: string, language: Language]>([
    ['they give an answer by Friday', 'en'],
    ['will get an answer by Friday', 'en'],
    ['HR decides by Friday', 'en'],
    ['said they decide by Friday', 'en'],
    ['their final decision comes Friday', 'en'],
    ['hope for an answer by Friday', 'en'],
    ['ich bekomme eine Antwort bis Freitag', 'de'],
    ['wir bekommen Feedback bis Freitag', 'de'],
    ['sie geben bis Freitag Bescheid', 'de'],
    ['endgültige Entscheidung bis Freitag', 'de'],
    ["j'aurai une réponse vendredi", 'fr'],
    ['la RH décide vendredi', 'fr'],
    ['me dan respuesta el viernes', 'es'],
    ['tendré respuesta el viernes', 'es'],
    ['mi danno risposta entro venerdì', 'it'],
    ['avrò risposta venerdì', 'it'],
    ['dostanę odpowiedź do piątku', 'pl'],
    ['dadzą odpowiedź w piątek', 'pl'],
  ])('%s', (line, language) => {
    const { parts } = readQuickLine(line, lineFacts(language));
    expect(parts).toMatchObject([{ kind: 'decision', decision: { date: FRIDAY }, span: [0, line.length] }]);
  });

  it.each<[line: string, reading: string[]]>([
    ['nice pumps decides by Friday', ['point: nice pumps', `decision: ${FRIDAY} (Friday)`]],
    ['they showed pumps, HR decides by Friday', ['point: they showed pumps', `decision: ${FRIDAY} (Friday)`]],
    ['they showed pumps decision by Friday', ['point: they showed pumps', `decision: ${FRIDAY} (Friday)`]],
    ['they do not give an answer by Friday', ['point: they do not give an answer by Friday']],
    ['they give', ['point: they give']],
  ])('and no others: %s', (line, reading) => {
    expect(summaryOf(readQuickLine(line, lineFacts('en')))).toEqual(reading);
  });
});
