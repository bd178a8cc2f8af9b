import { describe, expect, it } from '@jest/globals';
import type { OutcomeKind } from '../../../../contracts/index.js';
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

/** Every text that a slot can become. */
function everyText(write: (choose: Choose) => { text: string } | { text: string }[]): string[] {
  const texts: string[] = [];
  let count = 1;
  for (let number = 0; number < count; number += 1) {
    const choose: Choose = (_slot, among) => {
      count = Math.max(count, among.length);
      return among[number % among.length];
    };
    texts.push(...[write(choose)].flat().map(({ text }) => text));
  }
  return [...new Set(texts)];
}

function material(form: WordForm, words: string): Material {
  const note = { id: 'n1', kind: 'point' as const, text: words };
  const meeting = { id: 'm1', attendeeId: 'a1', employerId: 'e1', startedAt: '', endedAt: '' };
  return { form, words, note, meeting, shape: form === 'sentence' ? 'clause' : form, said: true };
}

function shortest(texts: string[]): number {
  return Math.min(...texts.map(countWords));
}

const FORMS: [WordForm, string][] = [
  ['phrase', 'the Kiel office'],
  ['clause', 'you open in Kiel'],
  ['sentence', 'You open in Kiel.'],
  ['fragment', 'Kiel, soon'],
];

describe('D5: every English sentence', () => {
  const framed = FORMS.flatMap(([form, words]) => {
    const one = material(form, words);
    return [
      ...everyText((choose) => english.reference([one], choose)),
      ...everyText((choose) => english.reference([one, one], choose)),
      ...everyText((choose) => english.fit(one, choose)),
      ...everyText((choose) => english.clarify(one, choose)),
      ...everyText((choose) => english.unsaid(one, choose)),
      ...everyText((choose) => english.promise(one, '2026-11-20T08:00:00Z', choose)),
    ];
  });
  const standing = VARIANTS.flatMap((facts) => [
    ...everyText((choose) => english.thanks(facts, choose)),
    ...everyText((choose) => english.interest(facts, choose)),
    ...everyText((choose) => english.nextStep(facts, choose)),
    ...everyText((choose) => english.reach(facts, choose)),
    ...everyText((choose) => english.late(choose)),
  ]);

  it.each([...new Set([...framed, ...standing])])('%s', (text) => {
    expect(text).toMatch(/^\p{Lu}.*[.!?]$/u);
    expect(text).not.toMatch(/[{}]|\s\s|\.\.|!|undefined/u);
  });

  it('thanks in the first words for the meeting, and names the company (D2, D3)', () => {
    for (const text of everyText((choose) => english.thanks(FACTS, choose))) {
      expect(text).toMatch(/thank/iu);
      expect(text).toContain('Nordwind');
      expect(text).toContain('Fair');
    }
  });
});

describe('D1: the shortest letter', () => {
  it.each(VARIANTS)('has 60 words, whatever is chosen: %j', (facts) => {
    const one = [material('fragment', 'Kiel soon')];
    const words =
      shortest(everyText((choose) => english.thanks(facts, choose))) +
      shortest(everyText((choose) => english.reference(one, choose))) +
      shortest(everyText((choose) => english.interest(facts, choose))) +
      shortest(everyText((choose) => english.nextStep(facts, choose))) +
      shortest(everyText((choose) => english.reach(facts, choose)));
    expect(words).toBeGreaterThanOrEqual(60);
  });
});

describe('D8: phrasings of one slot differ in build', () => {
  const named = [FACTS.employer, FACTS.position, FACTS.fair, FACTS.email, FACTS.phone, 'Friday 4 December'];
  const shinglesOf = (text: string, words: string): string[] => {
    const masked = [...named, words]
      .filter((name) => name !== '')
      .reduce((so, name) => so.replaceAll(name, 'NAME'), text);
    const all = masked.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
    return all.slice(4).map((_word, start) => all.slice(start, start + 5).join(' '));
  };
  const slots: [string, string, string[]][] = [
    ['thanks', '', everyText((choose) => english.thanks(FACTS, choose))],
    ['interest', '', everyText((choose) => english.interest(FACTS, choose))],
    [
      'interest in the company',
      '',
      everyText((choose) => english.interest({ ...FACTS, position: '' }, choose)),
    ],
    ['next step by date', '', everyText((choose) => english.nextStep(FACTS, choose))],
    ['next step', '', everyText((choose) => english.nextStep({ ...FACTS, decisionDate: '' }, choose))],
    ['reach', '', everyText((choose) => english.reach(FACTS, choose))],
    ...FORMS.filter(([form]) => form !== 'sentence').flatMap(
      ([form, words]): [string, string, string[]][] => {
        const one = material(form, words);
        return [
          [`reference ${form}`, words, everyText((choose) => english.reference([one], choose))],
          [`fit ${form}`, words, everyText((choose) => english.fit(one, choose))],
        ];
      },
    ),
  ];

  it.each(slots)('%s: no two of at least ten share five words in a row', (_name, words, texts) => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const text of texts) {
      for (const shingle of shinglesOf(text, words)) {
        const other = owner.get(shingle) ?? text;
        if (other !== text) shared.push(`${shingle}: ${other} / ${text}`);
        owner.set(shingle, text);
      }
    }
    expect(shared).toEqual([]);
    expect(texts.length).toBeGreaterThanOrEqual(10);
  });
});
