import { describe, expect, it } from '@jest/globals';
import type { OutcomeKind } from '../../../contracts/index.js';
import type { LetterFacts } from '../facts.js';
import type { Choose } from '../language-pack.js';
import type { Material } from '../material.js';
import { material } from '../testing/material.js';
import { SAMPLE_FACTS } from '../testing/sample-facts.js';
import type { Frames } from './frames.js';
import { makePack } from './make-pack.js';
import type { PackWords } from './pack-words.js';

const frames = (of: string): Frames => ({
  phrase: [`${of} phrase {words}`],
  clause: [`${of} clause {words}`],
  sentence: ['{words}'],
  fragment: [`${of} fragment {words}`],
});

/** Words whose every phrasing says which one it is. */
const WORDS: PackWords = {
  language: 'en',
  readNote: ({ words }) => ({ shape: 'fragment', form: 'fragment', words }),
  addressee: ({ name }) => name,
  greeting: (addressee) => `To ${addressee}`,
  sayDate: (date) => ({ date: `the ${date}` }),
  endMark: /[.]$/u,
  subjects: {
    'thank-you': { withPosition: ['{position}'], always: ['{employer}'] },
    reminder: { always: ['reminder'] },
    'rejection-reply': { always: ['rejection'] },
    'promised-item': { always: ['item'] },
    'keep-in-touch': { always: ['touch'] },
  },
  thanks: (addressee) => [`thanks ${addressee} {fair}`],
  late: ['late'],
  reference: { first: frames('first'), second: frames('second'), lists: ['{first} & {second}'] },
  laterReference: frames('recalled'),
  fit: frames('fit'),
  clarify: frames('clarify'),
  unsaid: frames('unsaid'),
  promise: {
    withLink: { ...frames('linked'), phrase: ['{words} at {link}'] },
    withoutLinkTo: (words) => words.replace('link to ', ''),
    byDate: { ...frames('by'), phrase: ['{words} by {date}'] },
    open: frames('open'),
    theirs: frames('theirs'),
  },
  interest: {
    inPosition: ['in {position}'],
    inCompany: ['in {employer}'],
    afterRejection: ['rejected'],
    afterWithdrawal: ['withdrawn'],
  },
  nextStep: { dated: ['on {date}'], open: ['open'], nextRound: ['next round'], closed: ['closed'] },
  reach: { both: ['{email} or {phone}'], address: ['at {where}'], phone: ['ring {where}'], none: ['reply.'] },
  closings: ['Bye'],
  reminder: {
    thanks: ['thanks again {fair}'],
    inPosition: ['still in {position}'],
    inCompany: ['still in {employer}'],
    dated: ['after {date}'],
    open: ['any news'],
  },
  rejectionReply: { thanks: ['thanks for telling'], interest: ['later at {employer}'], feedback: ['advice'] },
  promisedItem: {
    thanks: ['as promised'],
    withLink: frames('item at {link}'),
    withoutLink: frames('item'),
    interest: ['it shows'],
  },
  keepInTouch: { thanks: ['weeks ago'], interest: ['in touch'] },
};

const pack = makePack(WORDS);
const first: Choose = (_slot, among) => among[0];
const FACTS: LetterFacts = {
  ...SAMPLE_FACTS,
  addressee: 'Ann',
  employer: 'Alfa',
  fair: 'Fair',
  position: 'Clerk',
};
const textsOf = (sentences: readonly { text: string }[]): string[] => sentences.map(({ text }) => text);

describe('D2: which phrasings apply', () => {
  it.each<[OutcomeKind, string, string]>([
    ['open', 'in Clerk', 'on the 2026-12-04'],
    ['next-round', 'in Clerk', 'next round'],
    ['offer', 'in Clerk', 'on the 2026-12-04'],
    ['rejected', 'rejected', 'closed'],
    ['withdrawn', 'withdrawn', 'closed'],
  ])('%s', (outcome, interest, nextStep) => {
    const facts = { ...FACTS, outcome };
    expect(pack.interest(facts, first).text).toBe(interest);
    expect(pack.nextStep(facts, first).text).toBe(nextStep);
  });

  it('an offer has words of its own where the language brings them', () => {
    const own = makePack({
      ...WORDS,
      interest: { ...WORDS.interest, afterOffer: ['honoured'] },
      nextStep: { ...WORDS.nextStep, afterOffer: ['soon'] },
    });
    const facts: LetterFacts = { ...FACTS, outcome: 'offer' };
    expect([own.interest(facts, first).text, own.nextStep(facts, first).text]).toEqual(['honoured', 'soon']);
  });

  it('without a position it is the company, and without a date an open question', () => {
    const facts = { ...FACTS, position: '', decisionDate: '' };
    expect(pack.interest(facts, first).text).toBe('in Alfa');
    expect(pack.nextStep(facts, first).text).toBe('open');
    expect(pack.subjects(facts, 'thank-you')).toEqual(['Alfa']);
    expect(pack.subjects(FACTS, 'thank-you')).toEqual(['Clerk', 'Alfa']);
    expect(textsOf(pack.reminder(facts, [], first)).slice(1, 3)).toEqual(['still in Alfa', 'any news']);
    expect(textsOf(pack.reminder(FACTS, [], first)).slice(1, 3)).toEqual([
      'still in Clerk',
      'after the 2026-12-04',
    ]);
  });

  it.each<[Partial<LetterFacts>, string]>([
    [{}, 'mira@example.org or +385 1 555 0100.'],
    [{ phone: '' }, 'at mira@example.org.'],
    [{ email: '' }, 'ring +385 1 555 0100.'],
    [{ email: '', phone: '', link: 'https://example.org/.' }, 'at https://example.org/.'],
    [{ email: '', phone: '' }, 'reply.'],
  ])('K15: reached by what is known: %j', (known, text) => {
    expect(pack.reach({ ...FACTS, ...known }, first)).toEqual({
      text,
      slot: 'reach',
      noteIds: [],
      rule: 'K15',
    });
  });
});

const loose = material('fragment', 'one', { id: 'a' });
const clause = material('clause', 'two', { id: 'b' });

describe('D4, D6: what becomes of notes', () => {
  it.each<[Material[], string[], string[][]]>([
    [[], [], []],
    [[loose], ['first fragment one.'], [['a']]],
    [
      [loose, clause],
      ['first fragment one.', 'second clause two.'],
      [['a'], ['b']],
    ],
    [[loose, { ...clause, form: 'fragment' }], ['one & two.'], [['a', 'b']]],
  ])('two loose notes share a list, others stand one after another (%#)', (points, texts, noteIds) => {
    const sentences = pack.reference(points, first);
    expect(textsOf(sentences)).toEqual(texts);
    expect(sentences.map((sentence) => sentence.noteIds)).toEqual(noteIds);
  });

  it.each<[Partial<Material['note']>, string]>([
    [{ by: 'them', link: 'https://example.org' }, 'theirs phrase link to it.'],
    [{ link: 'https://example.org' }, 'link to it at https://example.org.'],
    [{ link: 'https://example.org', readyAt: '2026-11-21T08:00:00Z' }, 'open phrase link to it.'],
    [
      { link: 'https://example.org', readyAt: '2026-11-20T07:59:59,5Z' },
      'link to it at https://example.org.',
    ],
    [{ link: 'ftp://example.org', date: '2026-11-20' }, 'link to it by the 2026-11-20.'],
    [{ date: '2026-11-19' }, 'open phrase link to it.'],
  ])('a promise: %j', (note, text) => {
    const promise = material('phrase', 'link to it', { kind: 'promise', by: 'me', ...note });
    expect(pack.promise(promise, '2026-11-20T08:00:00Z', first).text).toBe(text);
  });

  it('a note as typed stands beside its link without "link to"; words for the message stay as given', () => {
    const typed = { ...material('phrase', 'link to it', { link: 'https://example.org' }), said: false };
    expect(pack.promise(typed, '2026-11-20T08:00:00Z', first).text).toBe('it at https://example.org.');
  });

  it('T9: what is ready comes with its link, else in its words', () => {
    const itemOf = (note: Partial<Material['note']>): unknown =>
      pack.promisedItem(FACTS, material('phrase', 'it', note), first)[1];
    expect(itemOf({ link: 'https://example.org' })).toMatchObject({
      text: 'item at https://example.org phrase it.',
      rule: 'T9',
    });
    expect(itemOf({})).toMatchObject({ text: 'item phrase it.', slot: 'promise', noteIds: ['n1'] });
  });
});

describe('T6, T9: the other letters', () => {
  it('ask for feedback where it is wanted', () => {
    const reply = (ask: boolean): string[] =>
      textsOf(pack.rejectionReply(FACTS, [loose, clause], ask, first));
    expect(reply(false).slice(0, 3)).toEqual([
      'thanks for telling',
      'recalled fragment one.',
      'later at Alfa',
    ]);
    expect(reply(true).slice(3)).toEqual(['mira@example.org or +385 1 555 0100.', 'advice']);
  });

  it('say which rule each sentence answers to', () => {
    const rulesOf = (sentences: readonly { rule: string }[]): string[] => sentences.map(({ rule }) => rule);
    expect(rulesOf(pack.reminder(FACTS, [loose], first))).toEqual(['D2', 'D4', 'D2', 'T4', 'K15']);
    expect(rulesOf(pack.rejectionReply(FACTS, [], true, first))).toEqual(['T6', 'T6', 'K15', 'T6']);
    expect(rulesOf(pack.keepInTouch(FACTS, [], first))).toEqual(['D2', 'T9', 'K15']);
  });
});

describe('D3, D5: around the letter', () => {
  it('greets, thanks and closes as the addressee is addressed', () => {
    expect(pack.greeting(FACTS)).toEqual({ text: 'To Ann', slot: 'greeting', noteIds: [], rule: 'D3' });
    expect(pack.thanks(FACTS, first).text).toBe('thanks Ann Fair');
    expect(textsOf(pack.closing(FACTS, first))).toEqual(['Bye', 'Mira Kovač']);
  });
});
