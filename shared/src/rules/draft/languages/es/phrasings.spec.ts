import { describe, expect, it } from '@jest/globals';
import type { OutcomeKind, Sentence, StepKind } from '../../../../contracts/index.js';
import { countWords } from '../../../text/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material, WordForm } from '../../material.js';
import { spanish } from './index.js';

const FACTS: LetterFacts = {
  addressee: 'Sra. Arrizabalde',
  attendee: 'Unai Etxandi',
  employer: 'Olivar',
  fair: 'Fair',
  position: 'Analista',
  decisionDate: '2026-12-04',
  outcome: 'open',
  email: 'unai@example.org',
  phone: '+34 600 555 114',
  link: '',
  late: false,
};
const LINK = 'https://example.org/x';
const MASK = '•';
const MASKED = [
  'Olivar',
  'Fair',
  'Analista',
  'unai@example.org',
  '+34 600 555 114',
  LINK,
  'WORDS',
  'OTHER',
  'viernes 4 de diciembre',
];

const VARIANTS: LetterFacts[] = (
  ['open', 'next-round', 'offer', 'rejected', 'withdrawn'] as OutcomeKind[]
).flatMap((outcome) => [
  { ...FACTS, outcome },
  { ...FACTS, outcome, position: '' },
  { ...FACTS, outcome, decisionDate: '' },
  { ...FACTS, outcome, email: '' },
  { ...FACTS, outcome, phone: '' },
  { ...FACTS, outcome, email: '', phone: '' },
  { ...FACTS, outcome, email: '', phone: '', link: LINK },
]);

/** Every list of sentences that a function can write, one for each phrasing. */
function everyWriting(write: (choose: Choose) => Sentence | Sentence[]): Sentence[][] {
  const writings: Sentence[][] = [];
  let count = 1;
  for (let number = 0; number < count; number += 1) {
    const choose: Choose = (_slot, among) => {
      count = Math.max(count, among.length);
      return among[number % among.length];
    };
    writings.push([write(choose)].flat());
  }
  return writings;
}

function everyText(write: (choose: Choose) => Sentence | Sentence[]): string[] {
  return [...new Set(everyWriting(write).flatMap((sentences) => sentences.map(({ text }) => text)))];
}

function material(form: WordForm, words = 'WORDS', given: Partial<Material['note']> = {}): Material {
  const note = { id: 'n1', kind: 'point' as const, text: words, ...given };
  const meeting = { id: 'm1', attendeeId: 'a1', employerId: 'e1', startedAt: '', endedAt: '' };
  return { form, words, note, meeting, shape: form === 'sentence' ? 'clause' : form, said: true };
}

const FORMS: WordForm[] = ['phrase', 'clause', 'fragment'];
const SENT = '2026-11-20T08:00:00Z';

/** The texts of each slot and form, as a batch would choose among them. */
const SLOTS: [string, string[]][] = [
  ['thanks', everyText((choose) => spanish.thanks(FACTS, choose))],
  ['late', everyText((choose) => spanish.late(choose))],
  ...VARIANTS.flatMap((facts, index): [string, string[]][] => [
    [`interest ${index}`, everyText((choose) => spanish.interest(facts, choose))],
    [`next step ${index}`, everyText((choose) => spanish.nextStep(facts, choose))],
    [`reach ${index}`, everyText((choose) => spanish.reach(facts, choose))],
    [`reminder ${index}`, everyText((choose) => spanish.reminder(facts, [], choose))],
    [`rejection ${index}`, everyText((choose) => spanish.rejectionReply(facts, [], true, choose))],
    [`keep in touch ${index}`, everyText((choose) => spanish.keepInTouch(facts, [], choose))],
  ]),
  ...FORMS.flatMap((form): [string, string[]][] => [
    [`reference ${form}`, everyText((choose) => spanish.reference([material(form)], choose))],
    [
      `two references ${form}`,
      everyText((choose) => spanish.reference([material(form), material(form, 'OTHER')], choose)),
    ],
    [`fit ${form}`, everyText((choose) => spanish.fit(material(form), choose))],
    [`clarify ${form}`, everyText((choose) => spanish.clarify(material(form), choose))],
    [`unsaid ${form}`, everyText((choose) => spanish.unsaid(material(form), choose))],
    [`promise ${form}`, everyText((choose) => spanish.promise(material(form), SENT, choose))],
    [
      `promise with link ${form}`,
      everyText((choose) => spanish.promise(material(form, 'WORDS', { link: LINK }), SENT, choose)),
    ],
    [
      `promise by date ${form}`,
      everyText((choose) => spanish.promise(material(form, 'WORDS', { date: '2026-12-04' }), SENT, choose)),
    ],
    [
      `promise of theirs ${form}`,
      everyText((choose) => spanish.promise(material(form, 'WORDS', { by: 'them' }), SENT, choose)),
    ],
    [`promised item ${form}`, everyText((choose) => spanish.promisedItem(FACTS, material(form), choose))],
    [
      `promised link ${form}`,
      everyText((choose) => spanish.promisedItem(FACTS, material(form, 'WORDS', { link: LINK }), choose)),
    ],
    [`reminder recalls ${form}`, everyText((choose) => spanish.reminder(FACTS, [material(form)], choose))],
  ]),
];

const ALL = [...new Set(SLOTS.flatMap(([, texts]) => texts))];

describe('D5: every Spanish sentence', () => {
  it.each(ALL)('%s', (text) => {
    expect(text).toMatch(/^(?:¿?[\p{Lu}«]).*[.?]$/su);
    expect(text).not.toMatch(/[{}!]|\s\s|\.\.|undefined|(?<!\p{L})(?:de|a) el(?!\p{L})/u);
    expect(text.split('¿').length).toBe(text.split('?').length);
  });

  it.each(ALL)('has no gender of anybody, and says usted: %s', (text) => {
    expect(text).not.toMatch(
      /\b(?:interesad|encantad|agradecid|dispuest|content|ilusionad|segur|honrad|atent)[oa]\b(?! que)(?<!trato tan atento)/iu,
    );
    expect(text).not.toMatch(/(?<!\p{L})(?:tú|te|ti|contigo|vosotros|os|vuestr[oa]s?)(?!\p{L})/iu);
  });

  it('thanks for the meeting and names the company (D2, D3)', () => {
    for (const text of everyText((choose) => spanish.thanks(FACTS, choose))) {
      expect(text).toMatch(/graci|agrade/iu);
      expect(text).toContain('Olivar');
      expect(text).toContain('Fair');
    }
  });
});

describe('D8: phrasings of one slot differ in build', () => {
  it.each(SLOTS)('%s: no two share five words in a row', (_name, texts) => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const text of texts) {
      for (const shingle of shinglesOf(text)) {
        const other = seen.get(shingle);
        if (other !== undefined && other !== text) shared.push(`${shingle}: ${other} / ${text}`);
        seen.set(shingle, text);
      }
    }
    expect(shared).toEqual([]);
  });

  it.each([
    ['thanks', everyText((choose) => spanish.thanks(FACTS, choose))],
    ['interest', everyText((choose) => spanish.interest(FACTS, choose))],
    ['interest in the company', everyText((choose) => spanish.interest({ ...FACTS, position: '' }, choose))],
    ['next step by date', everyText((choose) => spanish.nextStep(FACTS, choose))],
    ['next step', everyText((choose) => spanish.nextStep({ ...FACTS, decisionDate: '' }, choose))],
    ...FORMS.flatMap((form): [string, string[]][] => [
      [`reference ${form}`, everyText((choose) => spanish.reference([material(form)], choose))],
      [`fit ${form}`, everyText((choose) => spanish.fit(material(form), choose))],
    ]),
  ])('%s has at least ten', (_name, texts) => {
    expect(texts.length).toBeGreaterThanOrEqual(10);
  });
});

function shinglesOf(text: string): Set<string> {
  const masked = MASKED.reduce((so, name) => so.replaceAll(name, MASK), text).toLowerCase();
  const words = masked.match(/[\p{L}\p{N}'’]+|\u2022/gu) ?? [];
  return new Set(words.slice(4).map((_word, start) => words.slice(start, start + 5).join(' ')));
}

describe('D1: length', () => {
  const wordsOf = (texts: string[]): number[] => texts.map(countWords);

  it.each(VARIANTS)('the shortest thank-you has 60 words: %j', (facts) => {
    const least = [
      everyText((choose) => spanish.thanks(facts, choose)),
      everyText((choose) => spanish.reference([material('fragment', 'Kiel pronto')], choose)),
      everyText((choose) => spanish.interest(facts, choose)),
      everyText((choose) => spanish.nextStep(facts, choose)),
      everyText((choose) => spanish.reach(facts, choose)),
    ].map((texts) => Math.min(...wordsOf(texts)));
    expect(least.reduce((sum, words) => sum + words)).toBeGreaterThanOrEqual(60);
  });

  const twelve = 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce';
  const point = material('fragment', twelve);
  it.each<[string, (facts: LetterFacts, choose: Choose) => Sentence[]]>([
    ['reminder without a point', (facts, choose) => spanish.reminder(facts, [], choose)],
    ['reminder', (facts, choose) => spanish.reminder(facts, [point], choose)],
    ['rejection reply, short', (facts, choose) => spanish.rejectionReply(facts, [], false, choose)],
    ['rejection reply', (facts, choose) => spanish.rejectionReply(facts, [point], true, choose)],
    [
      'promised item, short',
      (facts, choose) => spanish.promisedItem(facts, material('fragment', 'Kiel pronto'), choose),
    ],
    [
      'promised item',
      (facts, choose) => spanish.promisedItem(facts, material('phrase', twelve, { link: LINK }), choose),
    ],
    ['keep in touch, short', (facts, choose) => spanish.keepInTouch(facts, [], choose)],
    ['keep in touch', (facts, choose) => spanish.keepInTouch(facts, [point], choose)],
  ])('%s has 40 to 90 words, whatever is chosen', (_name, write) => {
    for (const facts of VARIANTS) {
      expect(extreme(Math.min, (choose) => write(facts, choose))).toBeGreaterThanOrEqual(40);
      expect(extreme(Math.max, (choose) => write(facts, choose))).toBeLessThanOrEqual(90);
    }
  });
});

/** The fewest or most words that the sentences of a letter can have together. */
function extreme(pick: (...counts: number[]) => number, write: (choose: Choose) => Sentence[]): number {
  const writings = everyWriting(write);
  const places = writings[0].map((_sentence, place) =>
    pick(...writings.map((sentences) => countWords(sentences[place].text))),
  );
  return places.reduce((sum, words) => sum + words);
}

describe('D7: Spanish forms of address', () => {
  it.each([
    ['Señora Arrizabalde', 'es', 'Estimada Sra. Arrizabalde:'],
    ['Sr. Escolano-Vidal', 'es', 'Estimado Sr. Escolano-Vidal:'],
    ['Nuria', 'es', 'Buenos días, Nuria:'],
    ['Frau Schmidt', 'de', 'Buenos días, Anna Schmidt:'],
    [undefined, 'es', 'Buenos días, Anna Schmidt:'],
  ])('%s in %s: %s', (salutation, language, expected) => {
    const addressee = spanish.addressee({ name: 'Anna Schmidt', salutation, language });
    expect(spanish.greeting({ ...FACTS, addressee }).text).toBe(expected);
  });

  it('writes dates and fairs with their articles', () => {
    const dated = spanish.nextStep(FACTS, (_slot, among) => among[0]).text;
    expect(dated).toContain('el viernes 4 de diciembre');
    const texts = (fair: string): string[] =>
      everyText((choose) => spanish.thanks({ ...FACTS, fair }, choose));
    expect(texts('Salón del Empleo').join(' ')).toContain('del Salón del Empleo');
    expect(texts('Salón del Empleo').join(' ')).not.toMatch(/feria|de el/u);
    expect(texts('Feria de Empleo').join(' ')).not.toContain('feria Feria');
    expect(texts('European Career Day').join(' ')).toContain('la feria European Career Day');
  });
});

it.each<StepKind>(['thank-you', 'reminder', 'rejection-reply', 'promised-item', 'keep-in-touch'])(
  'D2: subjects of a %s are filled, and the last is the shortest',
  (kind) => {
    const subjects = spanish.subjects(FACTS, kind);
    expect(subjects.length).toBeGreaterThanOrEqual(4);
    expect(subjects.at(-1)?.length).toBe(Math.min(...subjects.map((subject) => subject.length)));
    expect(subjects.join(' ')).not.toMatch(/[{}!]|undefined/u);
  },
);
