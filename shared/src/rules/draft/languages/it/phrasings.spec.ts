import { describe, expect, it } from '@jest/globals';
import { everyText } from '../../testing/every-letter.js';
import { languagePackContract } from '../../testing/language-pack-contract.js';
import type { LanguageSample } from '../../testing/language-sample.js';
import { SAMPLE_FACTS } from '../../testing/sample-facts.js';
import { material } from '../../testing/material.js';
import { italian } from './index.js';

const SAMPLE: LanguageSample = {
  pack: italian,
  facts: {
    ...SAMPLE_FACTS,
    addressee: 'dott.ssa Ferrigno',
    employer: 'Nordwind',
    fair: 'Herbstforum',
    position: 'Tecnico',
  },
  notes: [
    ['phrase', 'la nuova sede di Kiel'],
    ['clause', 'aprite a Kiel'],
    ['sentence', 'Aprite a Kiel.'],
    ['fragment', 'sede a Kiel'],
  ],
  fewWords: 'Kiel presto',
  manyWords: 'uno due tre quattro cinque sei sette otto nove dieci undici dodici',
  thanks: /grazie|ringrazi/iu,
  dates: { '2026-12-04': ['venerdì 4 dicembre'], '2026-12-01': ['martedì 1° dicembre'] },
  differsWithin: 'pack',
  forbidden: {
    'has a curly apostrophe': /’/u,
    'guesses a preposition that melts with an article':
      /(?<!\p{L})(?:di|a|da|in|su) (?:il|lo|la nuova|i|gli|le)(?!\p{L})/u,
    'gives somebody a gender':
      /(?<!\p{L})(?:lieto|lieta|grato|grata|interessato|interessata|onorato|onorata|pronto a|certo di)(?!\p{L})/u,
    'says "tu"': /(?<!\p{L})(?:tu|te|ti|tuo|tua|tuoi|tue)(?!\p{L})/iu,
    'writes the person addressed small': /(?<!\p{L})(?:lei|suoi|sue)(?!\p{L})/u,
    'names the fair without its noun': /(?<!'evento )Herbstforum/u,
  },
  greetings: [
    [{ name: 'Dott.ssa Ludovica Ferrigno', salutation: 'Dott.ssa Ferrigno' }, 'Gentile dott.ssa Ferrigno,'],
    [{ name: 'Massimiliano Dordolo', salutation: 'Dott. Dordolo' }, 'Gentile dott. Dordolo,'],
    [{ name: 'Ulisse Tredicini', salutation: 'Ing. Tredicini' }, 'Gentile Ing. Tredicini,'],
    [{ name: 'Anna Verdi', salutation: 'signora Verdi' }, 'Gentile Sig.ra Verdi,'],
    [{ name: 'Anna Verdi', salutation: 'Gentile Prof. ssa Verdi' }, 'Gentile prof.ssa Verdi,'],
    [{ name: 'Giada Pescarolo', salutation: 'Giada', language: 'it' }, 'Gentile Giada,'],
    [{ name: 'Dott.ssa Ludovica Ferrigno' }, 'Gentile dott.ssa Ludovica Ferrigno,'],
    [{ name: 'Andrea Neri' }, 'Gentile Andrea Neri,'],
    [{ name: 'Anna Schmidt', salutation: 'Frau Schmidt', language: 'de' }, 'Gentile Anna Schmidt,'],
  ],
};

describe('every language pack, in Italian (D1, D2, D3, D4, D5, D6, D8)', () => {
  it.each(languagePackContract(SAMPLE))('%s', (_promise, faults) => {
    expect(faults()).toEqual([]);
  });

  it('D5: "a" and "e" get their d before the same vowel, at the start of a sentence and in a subject too', () => {
    const facts = { ...SAMPLE.facts, employer: 'Alfa', position: '' };
    const texts = [
      ...everyText((choose) => italian.interest(facts, choose)),
      ...everyText((choose) => italian.keepInTouch(facts, [], choose)),
      ...italian.subjects(facts, 'rejection-reply'),
      ...italian.subjects(facts, 'keep-in-touch'),
    ];
    expect(texts.filter((text) => /ad Alfa/iu.test(text)).length).toBeGreaterThan(3);
    expect(texts.filter((text) => /(?<!\p{L})a Alfa/iu.test(text))).toEqual([]);
  });

  it.each([
    ['il link alla tesi', 'la tesi'],
    ["il link all'articolo", "l'articolo"],
    ['il collegamento ai grafici', 'i grafici'],
  ])('D2: beside its address "%s" is "%s"', (words, thing) => {
    const promise = { ...material('phrase', words, { link: 'https://example.org/nb' }), said: false };
    const texts = [
      ...everyText((choose) => italian.promise(promise, '2026-11-20T08:00:00Z', choose)),
      ...everyText((choose) => italian.promisedItem(SAMPLE.facts, promise, choose)),
    ].filter((text) => text.includes('https://example.org/nb'));
    expect(texts.filter((text) => !text.includes(thing) || text.includes(words))).toEqual([]);
  });
});
