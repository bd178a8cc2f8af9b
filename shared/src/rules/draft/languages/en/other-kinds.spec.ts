import { describe, expect, it } from '@jest/globals';
import type { Sentence, Slot } from '../../../../contracts/index.js';
import { countWords } from '../../../text/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material, WordForm } from '../../material.js';
import { english } from './index.js';

const FACTS: LetterFacts = {
  addressee: 'Ms Schmidt',
  attendee: 'Mira Kovač',
  employer: 'Nordwind',
  fair: 'Fair',
  position: 'Engineer',
  decisionDate: '2026-12-04',
  outcome: 'open',
  email: 'mira@example.org',
  phone: '+385 1 555 0100',
  link: '',
  late: false,
};

const WORDS: [WordForm, string][] = [
  ['phrase', 'the Kiel office'],
  ['clause', 'you open in Kiel'],
  ['sentence', 'You open in Kiel.'],
  ['fragment', 'Kiel, soon'],
];

function material(form: WordForm, words: string, link?: string): Material {
  const note = { id: 'n1', kind: 'point' as const, text: words, link };
  const meeting = { id: 'm1', attendeeId: 'a1', employerId: 'e1', startedAt: '', endedAt: '' };
  return { form, words, note, meeting, shape: form === 'sentence' ? 'clause' : form, said: true };
}

/** The sentences of every choice of phrasings: each phrasing of each slot is there at least once. */
function everyLetter(write: (choose: Choose) => Sentence[]): Sentence[][] {
  const letters: Sentence[][] = [];
  let count = 1;
  for (let number = 0; number < count; number += 1) {
    letters.push(
      write((_slot, among) => {
        count = Math.max(count, among.length);
        return among[number % among.length];
      }),
    );
  }
  return letters;
}

function range(letters: Sentence[][]): [shortest: number, longest: number] {
  const slots = [...new Set(letters.flat().map(({ slot }) => slot))];
  const lengths = (slot: Slot): number[] =>
    letters.flat().flatMap((one) => (one.slot === slot ? [countWords(one.text)] : []));
  const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
  return [
    sum(slots.map((slot) => Math.min(...lengths(slot)))),
    sum(slots.map((slot) => Math.max(...lengths(slot)))),
  ];
}

const FACT_VARIANTS: LetterFacts[] = [
  FACTS,
  { ...FACTS, decisionDate: '' },
  { ...FACTS, position: '', decisionDate: '' },
  { ...FACTS, phone: '' },
];

const KINDS: [string, string, (facts: LetterFacts, choose: Choose, one: Material) => Sentence[]][] = [
  [
    'T4: reminder',
    'thanks reference interest next-step reach',
    (facts, choose, one) => english.reminder(facts, [one], choose),
  ],
  [
    'T6: rejection reply',
    'thanks reference interest reach feedback',
    (facts, choose, one) => english.rejectionReply(facts, [one], true, choose),
  ],
  [
    'T9: promised item',
    'thanks promise interest reach',
    (facts, choose, one) => english.promisedItem(facts, one, choose),
  ],
  [
    'T9: promised item with a link',
    'thanks promise interest reach',
    (facts, choose, one) =>
      english.promisedItem(facts, material(one.form, one.words, 'https://example.org/nb'), choose),
  ],
  [
    'T9: keep in touch',
    'thanks reference interest reach',
    (facts, choose, one) => english.keepInTouch(facts, [one], choose),
  ],
];

describe.each(KINDS)('%s', (_name, slots, write) => {
  const letters = WORDS.flatMap(([form, words]) =>
    FACT_VARIANTS.map((facts) => everyLetter((choose) => write(facts, choose, material(form, words)))),
  );

  it('has its slots in order, and names fair, company and note (D2, D3, D4)', () => {
    for (const letter of letters.flat()) {
      expect(letter.map(({ slot }) => slot).join(' ')).toBe(slots);
      const text = letter.map((one) => one.text).join(' ');
      expect(text).toContain('Nordwind');
      expect(text).toContain('Kiel');
      expect(letter.flatMap(({ noteIds }) => noteIds)).toEqual(['n1']);
      expect(letter[0]?.text).toMatch(/thank/iu);
    }
  });

  it('is made of whole sentences (D5)', () => {
    for (const { text } of letters.flat(2)) {
      expect(text).toMatch(/^\p{Lu}.*[.!?]$/u);
      expect(text).not.toMatch(/[{}]|\s\s|\.\.|!|undefined/u);
    }
  });

  it('has 40 to 90 words, whatever is chosen (D1)', () => {
    for (const group of letters) {
      const [shortest, longest] = range(group);
      expect(shortest).toBeGreaterThanOrEqual(40);
      expect(longest).toBeLessThanOrEqual(90);
    }
  });
});

it('T6: asks for feedback only where it is wanted', () => {
  const letter = english.rejectionReply(FACTS, [], false, (_slot, [first]) => first);
  expect(letter.map(({ slot }) => slot)).toEqual(['thanks', 'interest', 'reach']);
});

it('T4: names their date where one was noted', () => {
  for (const letter of everyLetter((choose) => english.reminder(FACTS, [], choose))) {
    expect(letter.find(({ slot }) => slot === 'next-step')?.text).toContain('Friday 4 December');
  }
});
