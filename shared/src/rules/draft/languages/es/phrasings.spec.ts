import { describe, expect, it } from '@jest/globals';
import { everyText } from '../../testing/every-letter.js';
import { languagePackContract } from '../../testing/language-pack-contract.js';
import type { LanguageSample } from '../../testing/language-sample.js';
import { SAMPLE_FACTS } from '../../testing/sample-facts.js';
import { spanish } from './index.js';

const SAMPLE: LanguageSample = {
  pack: spanish,
  facts: {
    ...SAMPLE_FACTS,
    addressee: 'Sra. Arrizabalde',
    employer: 'Olivar',
    fair: 'Herbstforum',
    position: 'Analista',
  },
  notes: [
    ['phrase', 'la sede de Cádiz'],
    ['clause', 'abren en Cádiz'],
    ['sentence', 'Abren en Cádiz.'],
    ['fragment', 'Cádiz, pronto'],
  ],
  fewWords: 'Cádiz pronto',
  manyWords: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
  thanks: /graci|agrade|gratitud/iu,
  dates: {
    '2026-12-04': ['viernes 4 de diciembre'],
    '2026-12-01': ['martes 1 de diciembre'],
  },
  differsWithin: 'kind of letter',
  forbidden: {
    'leaves an article and its preposition apart': /(?<!\p{L})(?:de|a) el(?!\p{L})/u,
    'leaves a date without its article': /(?<!\b(?:el|al|del) )(?:viernes|martes) \d/iu,
    'opens a question badly': /^[^¿]*\?|¿[^?]*$/u,
    'gives somebody a gender':
      /\b(?:interesad|encantad|agradecid|dispuest|content|ilusionad|segur|honrad|atent)[oa]\b(?! que)(?<!trato tan atento)/iu,
    'says "tú"': /(?<!\p{L})(?:tú|te|ti|contigo|vosotros|os|vuestr[oa]s?)(?!\p{L})/iu,
  },
  greetings: [
    [
      { name: 'Anna Schmidt', salutation: 'Señora Arrizabalde', language: 'es' },
      'Estimada Sra. Arrizabalde:',
    ],
    [
      { name: 'Anna Schmidt', salutation: 'Sr. Escolano-Vidal', language: 'es' },
      'Estimado Sr. Escolano-Vidal:',
    ],
    [{ name: 'Anna Schmidt', salutation: 'Nuria', language: 'es' }, 'Buenos días, Nuria:'],
    [{ name: 'Anna Schmidt', salutation: 'Frau Schmidt', language: 'de' }, 'Buenos días, Anna Schmidt:'],
    [{ name: 'Anna Schmidt', language: 'es' }, 'Buenos días, Anna Schmidt:'],
  ],
};

describe('every language pack, in Spanish (D1, D2, D3, D4, D5, D6, D8)', () => {
  it.each(languagePackContract(SAMPLE))('%s', (_promise, faults) => {
    expect(faults()).toEqual([]);
  });

  it('D7: writes fairs with their articles', () => {
    const texts = (fair: string): string =>
      everyText((choose) => spanish.thanks({ ...SAMPLE.facts, fair }, choose)).join(' ');
    expect(texts('Salón del Empleo')).toContain('del Salón del Empleo');
    expect(texts('Salón del Empleo')).not.toMatch(/feria|de el/u);
    expect(texts('Feria de Empleo')).not.toContain('feria Feria');
    expect(texts('European Career Day')).toContain('la feria European Career Day');
  });
});
