import { describe, expect, it } from '@jest/globals';
import { languagePackContract } from '../../testing/language-pack-contract.js';
import type { LanguageSample } from '../../testing/language-sample.js';
import { SAMPLE_FACTS } from '../../testing/sample-facts.js';
import { german } from './index.js';

const NAMES = '(?:Nordwind|Herbstforum|Netzingenieur)';

const SAMPLE: LanguageSample = {
  pack: german,
  facts: {
    ...SAMPLE_FACTS,
    addressee: 'Frau Schmidt',
    employer: 'Nordwind',
    fair: 'Herbstforum',
    position: 'Netzingenieur',
  },
  notes: [
    ['phrase', 'die Leitstelle'],
    ['clause', 'Sie eröffnen in Kiel'],
    ['clause', 'dass Sie in Kiel eröffnen'],
    ['sentence', 'Sie eröffnen in Kiel.'],
    ['fragment', 'Kiel, bald'],
  ],
  fewWords: 'Kiel bald',
  manyWords: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  thanks: /dank/iu,
  // What follows the comma of the greeting goes on in lower case, save the pronoun of respect.
  opensAfterGreeting: /^(?:\p{Ll}|Sie |Ihre )/u,
  dates: { '2026-12-04': ['4. Dezember'], '2026-12-01': ['1. Dezember'] },
  differsWithin: 'kind of letter',
  forbidden: {
    'says "du"': /\b(?:du|dir|dich|dein|euch|euer|eure)\b/iu,
    'puts an article before a name that may have another gender': new RegExp(
      `(?<!, )\\b(?:der|die|das|den|dem|des|eine?[mnrs]?|im|am|zum|zur|vom|beim|ins|ans) ${NAMES}`,
      'iu',
    ),
    'puts a name into the genitive': new RegExp(`${NAMES}s\\b`, 'u'),
    'closes up a mark badly': /\s[;:]/u,
  },
  greetings: [
    [{ name: 'Anna Schmidt', salutation: 'Frau Schmidt' }, 'Sehr geehrte Frau Schmidt,'],
    [{ name: 'Jan Brodersieck', salutation: 'Herr Dr. Brodersieck' }, 'Sehr geehrter Herr Dr. Brodersieck,'],
    [{ name: 'Robin Sommer' }, 'Guten Tag Robin Sommer,'],
    [{ name: 'Anna Schmidt', salutation: 'Ms Schmidt' }, 'Guten Tag Anna Schmidt,'],
    [{ name: 'Frauke Herrlich', salutation: 'Frauke' }, 'Guten Tag Frauke Herrlich,'],
  ],
};

describe('every language pack, in German (D1, D2, D3, D4, D5, D6, D8)', () => {
  it.each(languagePackContract(SAMPLE))('%s', (_promise, faults) => {
    expect(faults()).toEqual([]);
  });

  it('D5: closes without a comma', () => {
    expect(german.closing(SAMPLE.facts, (_slot, among) => among[0]).map(({ text }) => text)).toEqual([
      'Mit freundlichen Grüßen',
      'Mira Kovač',
    ]);
  });
});
