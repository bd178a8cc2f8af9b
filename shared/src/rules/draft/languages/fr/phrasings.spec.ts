import { describe, expect, it } from '@jest/globals';
import { everyText } from '../../testing/every-letter.js';
import { languagePackContract } from '../../testing/language-pack-contract.js';
import type { LanguageSample } from '../../testing/language-sample.js';
import { SAMPLE_FACTS } from '../../testing/sample-facts.js';
import { french } from './index.js';

const SAMPLE: LanguageSample = {
  pack: french,
  facts: {
    ...SAMPLE_FACTS,
    addressee: 'Madame Guérinec',
    employer: 'Atelier',
    fair: 'Herbstforum',
    position: 'Engineer',
  },
  otherAddressees: ['Monsieur Leroy', 'Docteur Leroy', 'Solène'],
  notes: [
    ['phrase', 'les xyz'],
    ['clause', 'il xyz'],
    ['sentence', 'Xyz.'],
    ['fragment', 'xyz'],
  ],
  fewWords: 'Kiel bientôt',
  manyWords: 'un deux trois quatre cinq six sept huit neuf dix onze douze',
  thanks: /remerci|merci|gratitude|reconnaissan|(?<!\p{L})gré(?!\p{L})/iu,
  dates: { '2026-12-04': ['vendredi 4 décembre'], '2026-12-01': ['mardi 1er décembre'] },
  differsWithin: 'kind of letter',
  forbidden: {
    'has a straight apostrophe': /'/u,
    'sets a space other than the narrow one beside a double mark': /(?<!https|\u202F)[;:!?»]|«(?!\u202F)/u,
    'says "tu"': /(?<!\p{L})(?:tu|toi|ton|ta|tes)(?!\p{L})/iu,
    'gives somebody a gender':
      /\((?:e|ne)\)|(?:je suis|je serais|je reste|je demeure|m’avoir|m’avez|vous avoir) (?:très )?(?:ravi|heureu|reconnaissant|intéress|convaincu|disponible|content|reçu|accueilli|marqué|impressionné|rencontré)/iu,
    'does not elide': /(?<!\p{L})(?:de|que) (?:Atelier|il xyz|à|un)/u,
    'puts an article before the fair’s noun twice': /(?:au|du) (?:au|du|salon salon)/u,
  },
  greetings: [
    [{ name: 'Apolline Guérinec', salutation: 'Madame Guérinec' }, 'Madame Guérinec,'],
    [{ name: 'Yann Le Guilvinec', salutation: 'M. Le Guilvinec' }, 'Monsieur Le Guilvinec,'],
    [{ name: 'Apolline Guérinec', salutation: 'mme Guérinec' }, 'Madame Guérinec,'],
    [{ name: 'Dr Hakim Leroy', salutation: 'Docteur Leroy' }, 'Docteur Leroy,'],
    [{ name: 'Solène Trémazan', salutation: 'Solène' }, 'Bonjour Solène,'],
    [{ name: 'Anna Schmidt', salutation: 'Frau Schmidt' }, 'Bonjour Anna Schmidt,'],
    [{ name: 'Anna Schmidt' }, 'Bonjour Anna Schmidt,'],
  ],
};

describe('every language pack, in French (D1, D2, D3, D4, D5, D6, D8)', () => {
  it.each(languagePackContract(SAMPLE))('%s', (_promise, faults) => {
    expect(faults()).toEqual([]);
  });

  it('D5: closes with a title only where it is certain', () => {
    const close = (addressee: string): string =>
      everyText((choose) => french.closing({ ...SAMPLE.facts, addressee }, choose)).join(' ');
    expect(close('Solène')).not.toMatch(/agréer|Madame|Monsieur/u);
    expect(close('Docteur Leroy')).not.toMatch(/agréer|Madame|Monsieur/u);
    expect(close('Madame Guérinec')).toMatch(/^(?=.*Madame)(?!.*Monsieur)/u);
    expect(close('Monsieur Leroy')).toMatch(/^(?=.*Monsieur)(?!.*Madame)/u);
  });
});
