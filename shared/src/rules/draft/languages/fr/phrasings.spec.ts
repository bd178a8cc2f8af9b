import { describe, expect, it } from '@jest/globals';
import type { OutcomeKind, Sentence, StepKind } from '../../../../contracts/index.js';
import { countWords } from '../../../text/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material, WordForm } from '../../material.js';
import { french } from './index.js';

const FACTS: LetterFacts = {
  addressee: 'Madame Guérinec',
  attendee: 'Mira Kovač',
  employer: 'Atelier',
  fair: 'Fair',
  position: 'Engineer',
  decisionDate: '2026-12-04',
  outcome: 'open',
  email: 'mira@example.org',
  phone: '+385 1 555 0100',
  link: '',
  late: false,
};

const VARIANTS: LetterFacts[] = (
  ['open', 'next-round', 'offer', 'rejected', 'withdrawn'] as OutcomeKind[]
).flatMap((outcome) => [
  { ...FACTS, outcome },
  { ...FACTS, outcome, position: '' },
  { ...FACTS, outcome, decisionDate: '' },
  { ...FACTS, outcome, email: '' },
  { ...FACTS, outcome, phone: '' },
  { ...FACTS, outcome, email: '', phone: '' },
  { ...FACTS, outcome, email: '', phone: '', link: 'https://example.org/mira' },
]);

const LONGEST_LIST = 20;

/** Every sentence that a slot can become. */
function every(write: (choose: Choose) => Sentence | Sentence[]): Sentence[] {
  const found = new Map<string, Sentence>();
  for (let number = 0; number < LONGEST_LIST; number += 1) {
    const choose: Choose = (_slot, among) => {
      const chosen = among[number % among.length];
      if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
      return chosen;
    };
    for (const sentence of [write(choose)].flat()) found.set(sentence.text, sentence);
  }
  return [...found.values()];
}

function material(form: WordForm, words: string, link?: string, date?: string, by?: 'them'): Material {
  const note = { id: 'n1', kind: 'point' as const, text: words, link, date, by };
  const meeting = { id: 'm1', attendeeId: 'a1', employerId: 'e1', startedAt: '', endedAt: '' };
  return { form, words, note, meeting, shape: form === 'sentence' ? 'clause' : form, said: true };
}

const FORMS: [WordForm, string][] = [
  ['phrase', 'les xyz'],
  ['clause', 'il xyz'],
  ['sentence', 'Xyz.'],
  ['fragment', 'xyz'],
];
const SENT_AT = '2026-11-20T08:00:00Z';
const LINK = 'https://example.org/xyz';
const MASKED = [
  ...['https://example.org/mira', LINK, 'mira@example.org', '+385 1 555 0100', 'vendredi 4 décembre'],
  ...['les xyz', 'il xyz', 'Xyz', 'xyz', 'Engineer', 'Atelier', 'Fair'],
];

/** Everything that a letter of one kind can say, whatever was noted. */
const LETTERS: Record<StepKind, Sentence[]> = {
  'thank-you': [
    ...FORMS.flatMap(([form, words]) => thankYouOf(form, words)),
    ...VARIANTS.flatMap((facts) => [
      ...every((choose) => french.thanks(facts, choose)),
      ...every((choose) => french.interest(facts, choose)),
      ...every((choose) => french.nextStep(facts, choose)),
      ...every((choose) => french.reach(facts, choose)),
      ...every((choose) => french.late(choose)),
    ]),
  ],
  reminder: later((facts, points, choose) => french.reminder(facts, points, choose)),
  'rejection-reply': later((facts, points, choose) => french.rejectionReply(facts, points, true, choose)),
  'keep-in-touch': later((facts, points, choose) => french.keepInTouch(facts, points, choose)),
  'promised-item': FORMS.flatMap(([form, words]) =>
    [material(form, words), material(form, words, LINK)].flatMap((promise) =>
      every((choose) => french.promisedItem(FACTS, promise, choose)),
    ),
  ),
};

function thankYouOf(form: WordForm, words: string): Sentence[] {
  const one = material(form, words);
  const promises = [
    one,
    material(form, words, LINK),
    material(form, words, undefined, '2026-12-04'),
    material(form, words, undefined, undefined, 'them'),
  ];
  return [
    ...every((choose) => french.reference([one], choose)),
    ...every((choose) => french.reference([one, one], choose)),
    ...every((choose) => french.fit(one, choose)),
    ...every((choose) => french.clarify(one, choose)),
    ...every((choose) => french.unsaid(one, choose)),
    ...promises.flatMap((promise) => every((choose) => french.promise(promise, SENT_AT, choose))),
  ];
}

function later(
  write: (facts: LetterFacts, points: readonly Material[], choose: Choose) => Sentence[],
): Sentence[] {
  return VARIANTS.flatMap((facts) =>
    FORMS.flatMap(([form, words]) => every((choose) => write(facts, [material(form, words)], choose))),
  );
}

const TEXTS = [...new Set(Object.values(LETTERS).flatMap((letter) => letter.map(({ text }) => text)))];

/** A text as D8 counts it: names, addresses and notes masked, lower case. */
function masked(text: string): string {
  return MASKED.reduce((rest, part) => rest.replaceAll(part, '•'), text).toLowerCase();
}

/** Sets of five words. */
function shinglesOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}'’]+|•/gu) ?? [];
  return words.flatMap((_word, at) => (at + 5 <= words.length ? [words.slice(at, at + 5).join(' ')] : []));
}

describe('D5: every French sentence', () => {
  it.each(TEXTS)('%s', (text) => {
    expect(text).toMatch(/^\p{Lu}.*[.!?]$/u);
    expect(text).not.toMatch(/[{}]|\s\s|\.\.|undefined|'/u);
    expect(text.replaceAll('https:', '')).not.toMatch(/(?<![\u202F])[;:!?»]|«(?!\u202F)/u);
  });

  it('addresses with vous and guesses nobody’s gender', () => {
    const gendered =
      /(?<!\p{L})(?:tu|toi|ton|ta|tes)(?!\p{L})|\((?:e|ne)\)|(?:je suis|je serais|je reste|je demeure|m’avoir|m’avez|vous avoir) (?:très )?(?:ravi|heureu|reconnaissant|intéress|convaincu|disponible|content|reçu|accueilli|marqué|impressionné|rencontré)/iu;
    for (const text of TEXTS) expect(text).not.toMatch(gendered);
  });

  it('elides before the company’s name, and before the words of a note', () => {
    for (const text of TEXTS) expect(text).not.toMatch(/(?<!\p{L})(?:de|que) (?:Atelier|il xyz|à|un)/u);
  });

  it('thanks in the first words for the meeting, and names the company (D2, D3)', () => {
    for (const { text } of every((choose) => french.thanks(FACTS, choose))) {
      expect(text).toMatch(/remerci|merci|gratitude/iu);
      expect(text).toContain('Atelier');
      expect(text).toContain('au salon Fair'.slice(3));
    }
  });
});

describe('D8: no two French phrasings share five words in a row', () => {
  it.each(Object.entries(LETTERS))('anywhere in a %s', (_kind, sentences) => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const text of new Set(sentences.map((sentence) => masked(sentence.text)))) {
      for (const shingle of new Set(shinglesOf(text))) {
        const other = seen.get(shingle);
        if (other !== undefined) shared.push(`${shingle} | ${other} | ${text}`);
        seen.set(shingle, text);
      }
    }
    expect(shared).toEqual([]);
  });
});

describe('D1: the shortest letter', () => {
  const shortest = (sentences: Sentence[]): number =>
    Math.min(...sentences.map(({ text }) => countWords(text)));

  it.each(VARIANTS)('has 60 words, whatever is chosen: %j', (facts) => {
    const one = [material('fragment', 'Kiel bientôt')];
    const words =
      shortest(every((choose) => french.thanks(facts, choose))) +
      shortest(every((choose) => french.reference(one, choose))) +
      shortest(every((choose) => french.interest(facts, choose))) +
      shortest(every((choose) => french.nextStep(facts, choose))) +
      shortest(every((choose) => french.reach(facts, choose)));
    expect(words).toBeGreaterThanOrEqual(60);
  });
});

describe('D1: the other kinds of letter', () => {
  const LATER = ['reminder', 'rejection-reply', 'keep-in-touch', 'promised-item'] as const;

  it.each(LATER)('a %s has 40 to 90 words, whatever is chosen', (kind) => {
    const bySlot = new Map<string, number[]>();
    for (const { slot, text } of LETTERS[kind])
      bySlot.set(slot, [...(bySlot.get(slot) ?? []), countWords(text)]);
    const sum = (pick: (words: number[]) => number): number =>
      [...bySlot.values()].reduce((total, words) => total + pick(words), 0);
    expect(sum((words) => Math.min(...words))).toBeGreaterThanOrEqual(40);
    expect(sum((words) => Math.max(...words))).toBeLessThanOrEqual(90);
  });
});
