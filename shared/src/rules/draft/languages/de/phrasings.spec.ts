import { describe, expect, it } from '@jest/globals';
import type { OutcomeKind, Sentence, StepKind } from '../../../../contracts/index.js';
import { countWords } from '../../../text/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material, WordForm } from '../../material.js';
import { german } from './index.js';

const FACTS: LetterFacts = {
  addressee: 'Frau Schmidt',
  attendee: 'Mira Kovač',
  employer: 'Nordwind',
  fair: 'Herbstforum',
  position: 'Netzingenieur',
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

/** Every sentence that a slot can become. */
function every(write: (choose: Choose) => Sentence | Sentence[]): Sentence[] {
  const found = new Map<string, Sentence>();
  let count = 1;
  for (let number = 0; number < count; number += 1) {
    const choose: Choose = (_slot, among) => {
      count = Math.max(count, among.length);
      return among[number % among.length];
    };
    for (const sentence of [write(choose)].flat()) found.set(sentence.text, sentence);
  }
  return [...found.values()];
}

function material(form: WordForm, words: string, given: Partial<Material['note']> = {}): Material {
  const note = { id: 'n1', kind: 'point' as const, text: words, ...given };
  const meeting = { id: 'm1', attendeeId: 'a1', employerId: 'e1', startedAt: '', endedAt: '' };
  return { form, words, note, meeting, shape: form === 'sentence' ? 'clause' : form, said: true };
}

const FORMS: [WordForm, string][] = [
  ['phrase', 'die Leitstelle'],
  ['clause', 'Sie eröffnen in Kiel'],
  ['clause', 'dass Sie in Kiel eröffnen'],
  ['sentence', 'Sie eröffnen in Kiel.'],
  ['fragment', 'Kiel, bald'],
];

const PROMISES: Partial<Material['note']>[] = [
  {},
  { by: 'them' },
  { date: '2026-12-01' },
  { link: 'https://example.org/nb' },
];

const framed = FORMS.flatMap(([form, words]) => {
  const one = material(form, words);
  return [
    ...every((choose) => german.reference([one], choose)),
    ...every((choose) => german.reference([one, one], choose)),
    ...every((choose) => german.fit(one, choose)),
    ...every((choose) => german.clarify(one, choose)),
    ...every((choose) => german.unsaid(one, choose)),
    ...PROMISES.flatMap((note) =>
      every((choose) => german.promise(material(form, words, note), '2026-11-20T08:00:00Z', choose)),
    ),
  ];
});

/** Every sentence of the later letters, by kind. */
function laterOf(facts: LetterFacts): Record<'reminder' | 'rejection' | 'promised' | 'inTouch', Sentence[]> {
  const of = (write: (one: Material, choose: Choose) => Sentence[]): Sentence[] =>
    FORMS.flatMap(([form, words]) => every((choose) => write(material(form, words), choose)));
  const linked = (one: Material): Material => ({
    ...one,
    note: { ...one.note, link: 'https://example.org/nb' },
  });
  return {
    reminder: of((one, choose) => german.reminder(facts, [one], choose)),
    rejection: of((one, choose) => german.rejectionReply(facts, [one], true, choose)),
    inTouch: of((one, choose) => german.keepInTouch(facts, [one], choose)),
    promised: [
      ...of((one, choose) => german.promisedItem(facts, one, choose)),
      ...of((one, choose) => german.promisedItem(facts, linked(one), choose)),
    ],
  };
}

function thankYouOf(facts: LetterFacts): Sentence[] {
  return [
    ...every((choose) => german.thanks(facts, choose)),
    ...every((choose) => german.interest(facts, choose)),
    ...every((choose) => german.nextStep(facts, choose)),
    ...every((choose) => german.reach(facts, choose)),
    ...every((choose) => german.late(choose)),
  ];
}

const standing = VARIANTS.flatMap((facts) => [...thankYouOf(facts), ...Object.values(laterOf(facts)).flat()]);

const ALL = [...new Map([...framed, ...standing].map((one) => [one.text, one])).values()];

describe('D5: every German sentence', () => {
  it.each(ALL.map(({ text, slot }) => [text, slot]))('%s', (text, slot) => {
    // What follows the comma of the greeting goes on in lower case, save the pronoun of respect.
    expect(text).toMatch(slot === 'thanks' ? /^(?:\p{Ll}|Sie |Ihre ).*[.!?]$/u : /^[\p{Lu}„].*[.!?]$/u);
    expect(text).not.toMatch(/[{}]|\s\s|\.\.|!|undefined|\s[,.;:]|,,/u);
    expect(text).not.toMatch(/\b(?:du|dir|dich|dein|euch|euer|eure)\b/iu);
  });

  it('no article stands before a name that may have another gender', () => {
    const named = ALL.filter(({ text }) => /Nordwind|Herbstforum|Netzingenieur/.test(text));
    expect(named.length).toBeGreaterThan(150);
    for (const { text } of named) {
      expect(text).not.toMatch(
        /(?<!, )\b(?:der|die|das|den|dem|des|eine?[mnrs]?|im|am|zum|zur|vom|beim|ins|ans) (?:Nordwind|Herbstforum|Netzingenieur)/iu,
      );
      expect(text).not.toMatch(/(?:Nordwind|Herbstforum|Netzingenieur)s\b/u);
    }
  });

  it('thanks for the meeting, and names company and fair (D2, D3)', () => {
    for (const { text } of every((choose) => german.thanks(FACTS, choose))) {
      expect(text).toMatch(/dank/iu);
      expect(text).toContain('Nordwind');
      expect(text).toContain('Herbstforum');
    }
  });

  it('every kind of letter thanks, whatever is chosen (K9)', () => {
    const thanks = Object.values(laterOf(FACTS))
      .flat()
      .filter(({ slot }) => slot === 'thanks');
    for (const { text } of thanks) expect(text).toMatch(/dank/iu);
  });

  it('names the position, the date and the evidence', () => {
    for (const { text } of every((choose) => german.interest(FACTS, choose)))
      expect(text).toContain('Netzingenieur');
    for (const { text } of every((choose) => german.nextStep(FACTS, choose)))
      expect(text).toContain('4. Dezember');
    const linked = material('phrase', 'die Mappe', { link: 'https://example.org/nb' });
    for (const { text } of every((choose) => german.promise(linked, '2026-11-20T08:00:00Z', choose)))
      expect(text).toContain('https://example.org/nb');
  });
});

describe('D8: no two phrasings of a kind of letter share five words in a row', () => {
  const NAMES = [
    ...FORMS.map(([, words]) => words),
    FACTS.employer,
    FACTS.fair,
    FACTS.position,
    FACTS.email,
    FACTS.phone,
  ];
  const LINKS = ['https://example.org/nb', 'https://example.org/mira'];
  const MASKED = [...NAMES, ...LINKS, '4. Dezember', '1. Dezember'].map((name) => name.toLowerCase());
  const closing = VARIANTS.flatMap((facts) => every((choose) => german.reach(facts, choose)));

  function wordsOf(text: string): string[] {
    const masked = MASKED.reduce((kept, name) => kept.replaceAll(name, '•'), text.toLowerCase());
    return masked.match(/[\p{L}\p{N}'’]+|•/gu) ?? [];
  }

  it.each<[string, Sentence[]]>([
    ['thank-you', [...framed, ...VARIANTS.flatMap(thankYouOf)]],
    ['reminder', VARIANTS.flatMap((facts) => laterOf(facts).reminder)],
    ['rejection-reply', VARIANTS.flatMap((facts) => laterOf(facts).rejection)],
    ['promised-item', VARIANTS.flatMap((facts) => laterOf(facts).promised)],
    ['keep-in-touch', VARIANTS.flatMap((facts) => laterOf(facts).inTouch)],
  ])('%s', (_kind, sentences) => {
    const owner = new Map<string, string>();
    const shared = new Set<string>();
    for (const { text } of [...sentences, ...closing]) {
      const words = wordsOf(text);
      const whole = words.join(' ');
      for (let start = 0; start + 5 <= words.length; start += 1) {
        const shingle = words.slice(start, start + 5).join(' ');
        const before = owner.get(shingle) ?? whole;
        if (before !== whole) shared.add(`${shingle} | ${before} | ${whole}`);
        owner.set(shingle, before);
      }
    }
    expect([...shared]).toEqual([]);
  });

  it('every slot that carries weight has ten phrasings or more', () => {
    const counted = {
      thanks: every((choose) => german.thanks(FACTS, choose)).length,
      phrase: every((choose) => german.reference([material('phrase', 'die Leitstelle')], choose)).length,
      fragment: every((choose) => german.reference([material('fragment', 'Kiel, bald')], choose)).length,
      clause: every((choose) => german.reference([material('clause', 'Sie eröffnen')], choose)).length,
      fit: every((choose) => german.fit(material('fragment', 'Kiel, bald'), choose)).length,
      interest: every((choose) => german.interest(FACTS, choose)).length,
      company: every((choose) => german.interest({ ...FACTS, position: '' }, choose)).length,
      dated: every((choose) => german.nextStep(FACTS, choose)).length,
      open: every((choose) => german.nextStep({ ...FACTS, decisionDate: '' }, choose)).length,
    };
    for (const count of Object.values(counted)) expect(count).toBeGreaterThanOrEqual(10);
  });
});

describe('D1: the length of a letter', () => {
  const shortest = (sentences: Sentence[]): number =>
    Math.min(...sentences.map(({ text }) => countWords(text)));
  const lengths = (write: (choose: Choose) => Sentence[]): [number, number] => {
    const bySlot = Map.groupBy(every(write), ({ slot }) => slot);
    const counts = [...bySlot.values()].map((all) => all.map(({ text }) => countWords(text)));
    const sum = (pick: (...numbers: number[]) => number): number =>
      counts.reduce((total, some) => total + pick(...some), 0);
    return [sum(Math.min), sum(Math.max)];
  };

  it.each(VARIANTS)('a thank-you has 60 words, whatever is chosen: %j', (facts) => {
    const one = [material('fragment', 'Kiel bald')];
    const words =
      shortest(every((choose) => german.thanks(facts, choose))) +
      shortest(every((choose) => german.reference(one, choose))) +
      shortest(every((choose) => german.interest(facts, choose))) +
      shortest(every((choose) => german.nextStep(facts, choose))) +
      shortest(every((choose) => german.reach(facts, choose)));
    expect(words).toBeGreaterThanOrEqual(60);
  });

  it.each(VARIANTS)('the others have 40 to 90: %j', (facts) => {
    const one = material('fragment', 'Kiel bald');
    const all = [
      lengths((choose) => german.reminder(facts, [], choose)),
      lengths((choose) => german.rejectionReply(facts, [], true, choose)),
      lengths((choose) => german.rejectionReply(facts, [one], false, choose)),
      lengths((choose) => german.promisedItem(facts, one, choose)),
      lengths((choose) => german.keepInTouch(facts, [one], choose)),
    ];
    for (const [least, most] of all) {
      expect(least).toBeGreaterThanOrEqual(40);
      expect(most).toBeLessThanOrEqual(90);
    }
  });
});

describe('D5: who is addressed', () => {
  it.each([
    [{ name: 'Anna Schmidt', salutation: 'Frau Schmidt' }, 'Sehr geehrte Frau Schmidt,'],
    [{ name: 'Jan Brodersieck', salutation: 'Herr Dr. Brodersieck' }, 'Sehr geehrter Herr Dr. Brodersieck,'],
    [{ name: 'Robin Sommer' }, 'Guten Tag Robin Sommer,'],
    [{ name: 'Anna Schmidt', salutation: 'Ms Schmidt' }, 'Guten Tag Anna Schmidt,'],
    [{ name: 'Frauke Herrlich', salutation: 'Frauke' }, 'Guten Tag Frauke Herrlich,'],
  ])('%j', (contact, expected) => {
    expect(german.greeting({ ...FACTS, addressee: german.addressee(contact) }).text).toBe(expected);
  });

  it('closes without a comma, and with the name', () => {
    for (const { text } of every((choose) => german.closing(FACTS, choose))) expect(text).not.toMatch(/,$/u);
    expect(german.closing(FACTS, (_slot, among) => among[0]).map(({ text }) => text)).toEqual([
      'Mit freundlichen Grüßen',
      'Mira Kovač',
    ]);
  });
});

describe('subjects', () => {
  const KINDS: StepKind[] = ['thank-you', 'reminder', 'rejection-reply', 'promised-item', 'keep-in-touch'];

  it.each(KINDS)('%s: filled, distinct, the shortest fits every channel', (kind) => {
    for (const facts of VARIANTS) {
      const subjects = german.subjects(facts, kind);
      expect(new Set(subjects).size).toBe(subjects.length);
      expect(subjects.length).toBeGreaterThanOrEqual(4);
      expect(Math.min(...subjects.map((subject) => subject.length))).toBeLessThan(40);
      for (const subject of subjects) expect(subject).not.toMatch(/[{}!]|„“|undefined|\s\s/u);
    }
  });
});
