import { describe, expect, it } from '@jest/globals';
import { everyText } from '../../testing/every-letter.js';
import { languagePackContract } from '../../testing/language-pack-contract.js';
import type { LanguageSample } from '../../testing/language-sample.js';
import { SAMPLE_FACTS } from '../../testing/sample-facts.js';
import { material } from '../../testing/material.js';
import { textsOf } from '../../testing/texts-of.js';
import { writingsOf } from '../../testing/writings.js';
import { polish } from './index.js';

/** Nouns in the instrumental, and a verb, that end like a past tense of a man or a woman. */
const NOUNS = /(?:materiał|tytuł|hasł|zespoł)em|przesyłam/gu;
const PAST = /\p{L}(?:łem|łam|łbym|łabym|liśmy|łyśmy)(?!\p{L})/u;

const SAMPLE: LanguageSample = {
  pack: polish,
  facts: {
    ...SAMPLE_FACTS,
    addressee: 'Pani Agnieszka Drożdżyńska',
    employer: 'Wiatrak',
    fair: 'Targi',
    position: 'Inżynier',
  },
  otherAddressees: ['Pan Tomasz Wielogórski', 'Kacper Niezabitowski'],
  notes: [
    ['phrase', 'biuro w Gdyni'],
    ['clause', 'otwierają Państwo zakład w Toruniu'],
    ['sentence', 'Nowa linia rusza w Płocku.'],
    ['fragment', 'Sopot, wkrótce'],
  ],
  fewWords: 'Sopot wkrótce',
  manyWords: 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście',
  thanks: /dzięk|wdzięczn/iu,
  opensAfterGreeting: /^\p{L}/u,
  dates: {
    '2026-12-04': ['piątek 4 grudnia', 'piątku 4 grudnia', 'piątkiem 4 grudnia'],
    '2026-12-01': ['wtorek 1 grudnia', 'wtorku 1 grudnia', 'wtorkiem 1 grudnia'],
  },
  differsWithin: 'pack',
  forbidden: {
    'has a straight quotation mark': /"/u,
    'gives the writer or the reader a gender':
      /(?:jestem|będę) (?:bardzo )?(?:wdzięczn|gotow|pew|rad|ciekaw|zainteresowan)/u,
    'names the company where it would need a case': /(?<!firm(?:a|y|ie|ę|ą) )Wiatrak/iu,
    'names the fair where it would need a case': /(?<!wydarzeni(?:e|a|u|em) )Targi/iu,
    'names the position where it would need a case': /(?<!stanowisk(?:o|a|u|iem) „)Inżynier|Inżynier(?!”)/iu,
    'opens with a nominative that nothing follows': /^biuro w Gdyni(?! – )/iu,
    'has a phrase, clause or fragment where a case is asked for':
      /(?<!^|[:;] |że |\()(?:biuro w Gdyni|otwierają Państwo zakład|Sopot, wkrótce)/iu,
    'has a whole sentence inside another': /(?<!^|[.] ?)Nowa linia rusza/iu,
  },
  // Forms that differ by the reader's gender are one phrasing.
  sameForms: (text) => text.replace(/(?<!\p{L})(?:panią|pana|panem|panu)(?!\p{L})/gu, 'pani'),
  greetings: [
    [
      { name: 'Agnieszka Drożdżyńska', salutation: 'Pani Agnieszka' },
      'Pani Agnieszka Drożdżyńska\nSzanowna Pani,',
    ],
    [
      { name: 'Agnieszka Drożdżyńska', salutation: 'Pan Tomasz' },
      'Pan Agnieszka Drożdżyńska\nSzanowny Panie,',
    ],
    [{ name: 'Agnieszka Drożdżyńska', salutation: 'Agnieszka' }, 'Agnieszka Drożdżyńska\nDzień dobry,'],
    [{ name: 'Agnieszka Drożdżyńska', salutation: 'Pankracy' }, 'Agnieszka Drożdżyńska\nDzień dobry,'],
    [{ name: 'Agnieszka Drożdżyńska' }, 'Agnieszka Drożdżyńska\nDzień dobry,'],
  ],
};

describe('every language pack, in Polish (D1, D2, D3, D4, D5, D6, D8)', () => {
  it.each(languagePackContract(SAMPLE))('%s', (_promise, faults) => {
    expect(faults()).toEqual([]);
  });

  it('D5: no verb says whether a man or a woman writes', () => {
    const texts = textsOf(writingsOf(SAMPLE));
    expect(texts.filter((text) => PAST.test(text.toLowerCase().replace(NOUNS, '')))).toEqual([]);
  });

  it('D8: what was left unsaid has ten phrasings too, in every frame', () => {
    const framed = SAMPLE.notes.filter(([form]) => form !== 'sentence');
    const few = framed.filter(
      (note) => everyText((choose) => polish.unsaid(material(...note), choose)).length < 10,
    );
    expect(few).toEqual([]);
  });

  it('D5: speaks to Pani, to Pan, or to nobody in particular', () => {
    const textsFor = (addressee: string): string =>
      everyText((choose) => polish.thanks({ ...SAMPLE.facts, addressee }, choose)).join(' ');
    expect(textsFor('Pani Liwia Cegielnik')).toContain('rozmowa z Panią');
    expect(textsFor('Pan Ryszard Pękała')).toContain('dziękuję Panu');
    expect(textsFor('Kacper Niezabitowski')).not.toMatch(/Pan/u);
  });

  it('D5: closes without a comma', () => {
    const closings = everyText((choose) => polish.closing(SAMPLE.facts, choose));
    expect(closings).toContain('Z wyrazami szacunku');
    expect(closings.filter((line) => line.includes(','))).toEqual([]);
  });
});
