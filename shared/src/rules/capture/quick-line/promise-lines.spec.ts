import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../contracts/index.js';
import { readQuickLine } from '../index.js';
import { lineFacts } from '../testing/line-facts.js';
import { summaryOf } from '../testing/summary-of.js';

describe('What was promised is the thing, not the sending', () => {
  it.each<[line: string, language: Language, promise: string]>([
    ["j'ai promis d'envoyer le portfolio", 'fr', 'me: le portfolio'],
    ["j'ai promis le portfolio", 'fr', 'me: le portfolio'],
    ['le prometí enviar el portfolio', 'es', 'me: el portfolio'],
    ['he prometido mandarle el portfolio', 'es', 'me: el portfolio'],
    ['le prometí el portfolio', 'es', 'me: el portfolio'],
    ['ho promesso di inviare il portfolio', 'it', 'me: il portfolio'],
    ['le ho promesso di mandarle il portfolio', 'it', 'me: il portfolio'],
    ['CV schicken bis Montag', 'de', 'me: CV @2026-11-23'],
    ['Zeugnisse nachreichen bis 30.11.', 'de', 'me: Zeugnisse @2026-11-30'],
    ['CV schicken bis Montag oder Dienstag', 'de', 'me: CV @2026-11-24'],
    ['gli ho promesso il portfolio', 'it', 'me: il portfolio'],
  ])('%s', (line, language, promise) => {
    expect(summaryOf(readQuickLine(line, lineFacts(language)))).toEqual([promise]);
  });

  it('is no promise when something else than a date stands behind the verb', () => {
    const line = 'CV schicken bis Montag reicht ihnen';
    expect(summaryOf(readQuickLine(line, lineFacts('de')))).toEqual([`point: ${line}`]);
  });
});
