import { describe, expect, it } from '@jest/globals';
import { languagePackContract } from '../../testing/language-pack-contract.js';
import type { LanguageSample } from '../../testing/language-sample.js';
import { SAMPLE_FACTS } from '../../testing/sample-facts.js';
import { english } from './index.js';

const SAMPLE: LanguageSample = {
  pack: english,
  facts: {
    ...SAMPLE_FACTS,
    addressee: 'Ms Schmidt',
    employer: 'Nordwind',
    fair: 'Herbstforum',
    position: 'Engineer',
  },
  notes: [
    ['phrase', 'the Kiel office'],
    ['clause', 'you open in Kiel'],
    ['sentence', 'You open in Kiel.'],
    ['fragment', 'Kiel, soon'],
  ],
  fewWords: 'Kiel soon',
  manyWords: 'one two three four five six seven eight nine ten eleven twelve',
  thanks: /thank/iu,
  dates: { '2026-12-04': ['Friday 4 December'], '2026-12-01': ['Tuesday 1 December'] },
  differsWithin: 'kind of letter',
  forbidden: {},
  greetings: [
    [{ name: 'Anna Schmidt', salutation: 'Ms Schmidt', language: 'en' }, 'Dear Ms Schmidt,'],
    [{ name: 'Anna Schmidt', salutation: 'Ms Schmidt' }, 'Dear Ms Schmidt,'],
    [{ name: 'Anna Schmidt', salutation: 'Frau Schmidt', language: 'de' }, 'Dear Anna Schmidt,'],
    [{ name: 'Robin Sommer', language: 'en' }, 'Dear Robin Sommer,'],
  ],
};

describe('every language pack, in English (D1, D2, D3, D4, D5, D6, D8)', () => {
  it.each(languagePackContract(SAMPLE))('%s', (_promise, faults) => {
    expect(faults()).toEqual([]);
  });
});
