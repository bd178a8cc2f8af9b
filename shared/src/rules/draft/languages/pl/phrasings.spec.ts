import { describe, expect, it } from '@jest/globals';
import type { StepKind } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { WordForm } from '../../material.js';
import { polish } from './index.js';
import { everyText } from './testing/every-letter.js';
import { FACTS, VARIANTS } from './testing/letter-facts.js';
import { material, WORDS } from './testing/material.js';

const SHINGLE_WORDS = 5;

function framed(form: WordForm, words: string): string[] {
  const one = material(form, words);
  const promised = ['', 'https://example.org/nb'].flatMap((link) =>
    [undefined, '2026-12-01'].flatMap((date) =>
      (['me', 'them'] as const).map((by) => material(form, words, { kind: 'promise', by, link, date })),
    ),
  );
  return [
    ...everyText((choose) => polish.reference([one], choose)),
    ...everyText((choose) => polish.reference([one, one], choose)),
    ...everyText((choose) => polish.fit(one, choose)),
    ...everyText((choose) => polish.clarify(one, choose)),
    ...everyText((choose) => polish.unsaid(one, choose)),
    ...promised.flatMap((two) => everyText((choose) => polish.promise(two, '2026-11-20T08:00:00Z', choose))),
    ...promised.flatMap((two) => everyText((choose) => polish.promisedItem(FACTS, two, choose))),
  ];
}

function standing(facts: LetterFacts): string[] {
  return [
    ...everyText((choose) => polish.thanks(facts, choose)),
    ...everyText((choose) => polish.late(choose)),
    ...everyText((choose) => polish.interest(facts, choose)),
    ...everyText((choose) => polish.nextStep(facts, choose)),
    ...everyText((choose) => polish.reach(facts, choose)),
    ...everyText((choose) => polish.reminder(facts, [material('phrase', 'biuro w Gdyni')], choose)),
    ...everyText((choose) => polish.rejectionReply(facts, [], true, choose)),
    ...everyText((choose) =>
      polish.keepInTouch(facts, [material('clause', 'otwierają Państwo zakład w Toruniu')], choose),
    ),
  ];
}

const ALL = [
  ...new Set([...WORDS.flatMap(([form, words]) => framed(form, words)), ...VARIANTS.flatMap(standing)]),
];

/** The sentences of which something is true that should not be: a failing test names them. */
function faulty(isFaulty: (text: string) => boolean): string[] {
  return ALL.filter(isFaulty);
}

describe('D5: every Polish sentence', () => {
  it('there are several hundred', () => {
    expect(ALL.length).toBeGreaterThan(400);
  });

  it('is whole', () => {
    expect(faulty((text) => !/^\p{L}.*[.?]$/u.test(text))).toEqual([]);
    expect(faulty((text) => /[{}"]|\s\s|\.\.|!|undefined/u.test(text))).toEqual([]);
  });

  it.each([
    ['Wiatrak', /(?<!\p{L})firm(?:a|y|ie|ę|ą) Wiatrak/giu],
    ['Targi', /(?<!\p{L})wydarzeni(?:e|a|u|em) Targi/giu],
    ['Inżynier', /stanowisk(?:o|a|u|iem) „Inżynier”/giu],
  ])('has %s in the nominative, after the noun that takes the case', (name, certain) => {
    expect(faulty((text) => text.replace(certain, '').includes(name))).toEqual([]);
  });

  it.each(WORDS)('has a %s where no case is asked for', (form, words) => {
    const before = form === 'sentence' ? /(?:^|[.]) ?$/u : /(?:[:;] |że |\()$/u;
    const isFaulty = (text: string): boolean => {
      const at = text.toLowerCase().indexOf(words.toLowerCase());
      if (at === 0 && form !== 'sentence') return !text.slice(words.length).startsWith(' – ');
      return at > 0 && !before.test(text.slice(0, at));
    };
    expect(faulty(isFaulty)).toEqual([]);
  });

  it('gives neither the writer nor the reader a gender', () => {
    const nouns = /(?:materiał|tytuł|hasł|zespoł)em|przesyłam/gu;
    const verbs = /\p{L}(?:łem|łam|łbym|łabym|liśmy|łyśmy)(?!\p{L})/u;
    const adjectives = /(?:jestem|będę) (?:bardzo )?(?:wdzięczn|gotow|pew|rad|ciekaw|zainteresowan)/u;
    expect(faulty((text) => verbs.test(text.toLowerCase().replace(nouns, '')))).toEqual([]);
    expect(faulty((text) => adjectives.test(text))).toEqual([]);
  });
});

describe('D8: no two phrasings share five words in a row', () => {
  it('counts every phrasing of the pack', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const text of ALL.map(masked)) {
      const words = text.match(/[\p{L}\p{N}]+|\u2022/gu) ?? [];
      const whole = words.join(' ');
      for (let start = 0; start + SHINGLE_WORDS <= words.length; start += 1) {
        const shingle = words.slice(start, start + SHINGLE_WORDS).join(' ');
        const other = owner.get(shingle);
        if (other !== undefined && other !== whole) shared.push(`${shingle} | ${other} | ${whole}`);
        owner.set(shingle, whole);
      }
    }
    expect(shared).toEqual([]);
  });

  /** Forms that differ by the note's shape or by the reader's gender are one phrasing. */
  function masked(text: string): string {
    return [
      ...WORDS.map(([, words]) => words),
      ...[
        'wiatrak',
        'targi',
        'inżynier',
        'zofia@example.org',
        '+48 22 555 01 00',
        'piątek 4 grudnia',
        'piątku 4 grudnia',
        'piątkiem 4 grudnia',
      ],
      ...[
        'https://example.org/zofia',
        'https://example.org/nb',
        'wtorek 1 grudnia',
        'wtorku 1 grudnia',
        'wtorkiem 1 grudnia',
      ],
    ]
      .map((part) => part.toLowerCase())
      .reduce((line, part) => line.replaceAll(part, '\u2022'), text.toLowerCase())
      .replace(/(?<!\p{L})(?:panią|pana|panem|panu)(?!\p{L})/gu, 'pani');
  }
});

describe('D5: forms of address', () => {
  it.each([
    ['Pani Agnieszka', 'Pani Agnieszka Drożdżyńska\nSzanowna Pani,'],
    ['Pan Tomasz', 'Pan Agnieszka Drożdżyńska\nSzanowny Panie,'],
    ['Agnieszka', 'Agnieszka Drożdżyńska\nDzień dobry,'],
    ['Pankracy', 'Agnieszka Drożdżyńska\nDzień dobry,'],
    [undefined, 'Agnieszka Drożdżyńska\nDzień dobry,'],
  ])('%s', (salutation, greeting) => {
    const addressee = polish.addressee({ name: 'Agnieszka Drożdżyńska', salutation });
    expect(polish.greeting({ ...FACTS, addressee }).text).toBe(greeting);
  });

  it('speaks to Pani, to Pan, or to nobody in particular', () => {
    const textsFor = (addressee: string): string =>
      everyText((choose) => polish.thanks({ ...FACTS, addressee }, choose)).join(' ');
    expect(textsFor('Pani Liwia Cegielnik')).toContain('rozmowa z Panią');
    expect(textsFor('Pan Ryszard Pękała')).toContain('dziękuję Panu');
    expect(textsFor('Kacper Niezabitowski')).not.toMatch(/Pan/u);
  });

  it('ends without a comma, with the name below', () => {
    expect(everyText((choose) => polish.closing(FACTS, choose))).toContain('Z wyrazami szacunku');
    expect(everyText((choose) => polish.closing(FACTS, choose)).join(' ')).not.toContain(',');
  });
});

describe('subjects', () => {
  const KINDS: StepKind[] = ['thank-you', 'reminder', 'rejection-reply', 'promised-item', 'keep-in-touch'];
  it.each(KINDS)('of a %s: several, the last one short', (kind) => {
    for (const facts of VARIANTS) {
      const subjects = polish.subjects(facts, kind);
      expect(new Set(subjects).size).toBe(subjects.length);
      expect(subjects.length).toBeGreaterThanOrEqual(4);
      expect(subjects.at(-1)!.length).toBe(Math.min(...subjects.map(({ length }) => length)));
    }
  });
});
