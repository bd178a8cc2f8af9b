import { describe, expect, it } from '@jest/globals';
import type { OutcomeKind, Sentence } from '../../../../contracts/index.js';
import { countWords } from '../../../text/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material, WordForm } from '../../material.js';
import { italian } from './index.js';
import { sayDate } from './say-date.js';

const MASK = '•';
const DATE = '2026-12-04';
const FACTS: LetterFacts = {
  addressee: 'dott.ssa Ferrigno',
  attendee: 'Mira Kovač',
  employer: MASK,
  fair: MASK,
  position: MASK,
  decisionDate: DATE,
  outcome: 'open',
  email: MASK,
  phone: MASK,
  link: '',
  late: false,
};

const VARIANTS: LetterFacts[] = (
  ['open', 'next-round', 'offer', 'rejected', 'withdrawn'] as OutcomeKind[]
).flatMap((outcome) => [
  { ...FACTS, outcome },
  { ...FACTS, outcome, position: '', decisionDate: '' },
  { ...FACTS, outcome, email: '' },
  { ...FACTS, outcome, phone: '' },
  { ...FACTS, outcome, email: '', phone: '' },
  { ...FACTS, outcome, email: '', phone: '', link: 'https://example.org/mira' },
]);

/** The letters of every choice: each phrasing of each slot is there at least once. */
function everyLetter(write: (choose: Choose) => Sentence | Sentence[]): Sentence[][] {
  const letters: Sentence[][] = [];
  let count = 1;
  for (let number = 0; number < count; number += 1) {
    const choose: Choose = (_slot, among) => {
      count = Math.max(count, among.length);
      return among[number % among.length];
    };
    letters.push([write(choose)].flat());
  }
  return letters;
}

function everyText(write: (choose: Choose) => Sentence | Sentence[]): string[] {
  return [...new Set(everyLetter(write).flatMap((letter) => letter.map(({ text }) => text)))];
}

function material(form: WordForm, words: string, given: Partial<Material['note']> = {}): Material {
  const note = { id: 'n1', kind: 'point' as const, text: words, ...given };
  const meeting = { id: 'm1', attendeeId: 'a1', employerId: 'e1', startedAt: '', endedAt: '' };
  return { form, words, note, meeting, shape: form === 'sentence' ? 'clause' : form, said: true };
}

const FORMS: [WordForm, string][] = [
  ['phrase', 'la nuova sede di Kiel'],
  ['clause', 'aprite a Kiel'],
  ['sentence', 'Aprite a Kiel.'],
  ['fragment', 'sede a Kiel'],
];
const SENT_AT = '2026-11-20T08:00:00Z';
const PROMISES = [{}, { link: 'https://example.org/nb' }, { date: DATE }, { by: 'them' as const }];

/** Everything that the pack can say about a note, and without one. */
function allTexts(forms: readonly [WordForm, string][]): string[] {
  const framed = forms.flatMap(([form, words]) => {
    const one = material(form, words);
    return [
      ...everyText((choose) => italian.reference([one], choose)),
      ...everyText((choose) => italian.reference([one, one], choose)),
      ...everyText((choose) => italian.fit(one, choose)),
      ...everyText((choose) => italian.clarify(one, choose)),
      ...everyText((choose) => italian.unsaid(one, choose)),
      ...PROMISES.flatMap((given) => {
        const promise = material(form, words, given);
        return [
          ...everyText((choose) => italian.promise(promise, SENT_AT, choose)),
          ...everyText((choose) => italian.promisedItem(FACTS, promise, choose)),
        ];
      }),
      ...VARIANTS.flatMap((facts) => [
        ...everyText((choose) => italian.reminder(facts, [one], choose)),
        ...everyText((choose) => italian.rejectionReply(facts, [one], true, choose)),
        ...everyText((choose) => italian.keepInTouch(facts, [one], choose)),
      ]),
    ];
  });
  const standing = VARIANTS.flatMap((facts) => [
    ...everyText((choose) => italian.thanks(facts, choose)),
    ...everyText((choose) => italian.interest(facts, choose)),
    ...everyText((choose) => italian.nextStep(facts, choose)),
    ...everyText((choose) => italian.late(choose)),
  ]);
  return [...new Set([...framed, ...standing])];
}

describe('D5: every Italian sentence', () => {
  it.each(allTexts(FORMS))('%s', (text) => {
    expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(text).not.toMatch(/[{}’]|\s\s|\.\.|!|undefined/u);
  });

  it('guesses no preposition that melts with an article, and no gender', () => {
    const melting = /(?<!\p{L})(?:di|a|da|in|su) (?:il|lo|la nuova|i|gli|le)(?!\p{L})/u;
    const gendered =
      /(?<!\p{L})(?:lieto|lieta|grato|grata|interessato|interessata|onorato|onorata|pronto a|certo di)(?!\p{L})/u;
    for (const text of allTexts([['phrase', 'la nuova sede']])) {
      expect(text).not.toMatch(melting);
      expect(text).not.toMatch(gendered);
    }
  });

  it('writes the person addressed with a capital, and no "tu"', () => {
    const text = allTexts(FORMS).join(' ');
    expect(text).not.toMatch(/(?<!\p{L})(?:tu|te|ti|tuo|tua|tuoi|tue)(?!\p{L})/iu);
    expect(text).not.toMatch(/(?<!\p{L})(?:lei|suoi|sue)(?!\p{L})/u);
  });

  it('thanks in the first sentence for the meeting, and names company and fair (D2, D3)', () => {
    const facts = { ...FACTS, employer: 'Nordwind', fair: 'Fiera Alfa' };
    for (const text of everyText((choose) => italian.thanks(facts, choose))) {
      expect(text).toMatch(/grazie|ringrazi/iu);
      expect(text).toContain('Nordwind');
      expect(text).toContain("'evento Fiera Alfa");
    }
  });
});

it('D8: no two phrasings share five words in a row, names masked', () => {
  const dated = new RegExp(sayDate(DATE), 'g');
  const texts = allTexts(FORMS.map(([form]) => [form, MASK] as [WordForm, string])).map((text) =>
    text.replace(dated, MASK).replace(/https:\/\/example\.org\/(?:nb|mira)/g, MASK),
  );
  const owner = new Map<string, string>();
  const shared: string[] = [];
  for (const text of new Set(texts.filter((one) => one !== `${MASK}.`))) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+|•/gu) ?? [];
    for (let start = 0; start + 5 <= words.length; start += 1) {
      const shingle = words.slice(start, start + 5).join(' ');
      const other = owner.get(shingle);
      if (other !== undefined && other !== text) shared.push(`${shingle} | ${other} | ${text}`);
      owner.set(shingle, text);
    }
  }
  expect(shared).toEqual([]);
});

describe('D1: the length of a letter', () => {
  /** The mask is no word; a name is one at least. */
  const named = (facts: LetterFacts): LetterFacts => ({
    ...facts,
    employer: 'Nordwind',
    fair: 'Fiera',
    position: facts.position && 'Tecnico',
    email: facts.email && 'mira@example.org',
    phone: facts.phone && '+385 1 555 0100',
  });
  const lengths = (letters: Sentence[][]): number[] => letters.flat().map(({ text }) => countWords(text));
  const shortest = (write: (choose: Choose) => Sentence | Sentence[]): number =>
    Math.min(...lengths(everyLetter(write)));

  it.each(VARIANTS.map(named))('is 60 words at least for a thank-you, whatever is chosen: %j', (facts) => {
    const one = [material('fragment', 'sede a Kiel')];
    const words =
      shortest((choose) => italian.thanks(facts, choose)) +
      shortest((choose) => italian.reference(one, choose)) +
      shortest((choose) => italian.interest(facts, choose)) +
      shortest((choose) => italian.nextStep(facts, choose)) +
      shortest((choose) => italian.reach(facts, choose));
    expect(words).toBeGreaterThanOrEqual(60);
  });

  const FACT_VARIANTS = [
    FACTS,
    { ...FACTS, decisionDate: '' },
    { ...FACTS, position: '' },
    { ...FACTS, phone: '' },
  ];
  const KINDS: [string, (facts: LetterFacts, choose: Choose, one: Material) => Sentence[]][] = [
    ['reminder', (facts, choose, one) => italian.reminder(facts, [one], choose)],
    ['rejection reply', (facts, choose, one) => italian.rejectionReply(facts, [one], true, choose)],
    ['promised item', (facts, choose, one) => italian.promisedItem(facts, one, choose)],
    ['keep in touch', (facts, choose, one) => italian.keepInTouch(facts, [one], choose)],
  ];
  it.each(KINDS)('is 40 to 90 words for a %s, whatever is chosen', (_kind, write) => {
    for (const facts of FACT_VARIANTS.map(named)) {
      for (const [form, words] of FORMS) {
        const letters = everyLetter((choose) => write(facts, choose, material(form, words)));
        const slots = [...new Set(letters.flat().map(({ slot }) => slot))];
        const of = (slot: string): number[] => lengths([letters.flat().filter((one) => one.slot === slot)]);
        const least = slots.reduce((sum, slot) => sum + Math.min(...of(slot)), 0);
        const most = slots.reduce((sum, slot) => sum + Math.max(...of(slot)), 0);
        expect({ form, least: least >= 40 ? 40 : least }).toEqual({ form, least: 40 });
        expect({ form, most: most <= 90 ? 90 : most }).toEqual({ form, most: 90 });
      }
    }
  });
});

it('D5: a date is said as Italians say it', () => {
  expect([sayDate('2026-12-04'), sayDate('2026-12-01')]).toEqual([
    'venerdì 4 dicembre',
    'martedì 1° dicembre',
  ]);
});

it('D5: "a" and "e" get their d before the same vowel, at the start of a sentence and in a subject too', () => {
  const facts = { ...FACTS, employer: 'Alfa', position: '' };
  const texts = [
    ...everyText((choose) => italian.interest(facts, choose)),
    ...everyText((choose) => italian.keepInTouch(facts, [], choose)),
    ...italian.subjects(facts, 'rejection-reply'),
    ...italian.subjects(facts, 'keep-in-touch'),
  ];
  expect(texts.filter((text) => text.includes('ad Alfa') || text.includes('Ad Alfa')).length).toBeGreaterThan(
    3,
  );
  expect(texts.filter((text) => /(?<!\p{L})a Alfa/iu.test(text))).toEqual([]);
});

it.each([
  ['il link alla tesi', 'la tesi'],
  ["il link all'articolo", "l'articolo"],
  ['il collegamento ai grafici', 'i grafici'],
])('D2: beside its address "%s" is "%s"', (words, thing) => {
  const promise = { ...material('phrase', words, { link: 'https://example.org/nb' }), said: false };
  const texts = [
    ...everyText((choose) => italian.promise(promise, SENT_AT, choose)),
    ...everyText((choose) => italian.promisedItem(FACTS, promise, choose)),
  ].filter((text) => text.includes('https://example.org/nb'));
  for (const text of texts) {
    expect(text).toContain(thing);
    expect(text).not.toContain(words);
  }
});
