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
    ['gli ho promesso il portfolio', 'it', 'me: il portfolio'],
  ])('%s', (line, language, promise) => {
    expect(summaryOf(readQuickLine(line, lineFacts(language)))).toEqual([promise]);
  });
});
