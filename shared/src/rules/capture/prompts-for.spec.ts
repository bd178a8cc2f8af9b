import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PROMPTS, promptsFor } from './index.js';
import type { PromptFacts, VisibleMeeting, VisibleNote } from './index.js';

const FACTS: PromptFacts = {
  contacts: [
    { id: 'listed', name: 'Aoife Brannagh', title: 'Programme Manager' },
    { id: 'untitled', name: 'Declan Moyle', title: '' },
  ],
  channels: ['platform', 'email'],
};

type Meeting = Parameters<typeof promptsFor>[0];
const NOTHING: Meeting = { people: [], notes: [], decisionBy: null, followUp: null, outcome: null };

const note = (set: Partial<VisibleNote>): VisibleNote => ({
  id: 'n',
  kind: 'point',
  text: 'new control centre',
  say: null,
  by: 'me',
  date: null,
  readyAt: null,
  link: null,
  earlier: 0,
  ...set,
});
const person = (id: string, name = '', title = ''): VisibleMeeting['people'][number] => ({
  id,
  name,
  title,
  keepInTouch: false,
});

const who = { people: [person('listed')] };
const decision = { decisionBy: { date: '2026-12-04' } };
const followUp = { followUp: { contactId: 'listed', channel: 'email' } };
const promise = note({ kind: 'promise', text: 'the notebook' });
const point = note({});

type Row = [what: string, meeting: Partial<Meeting>, prompts: string[]];

describe('Prompts before a meeting ends', () => {
  it.each<Row>([
    ['nothing was noted: the first three', {}, ['who', 'decision', 'follow-up']],
    ['somebody listed was met', who, ['decision', 'follow-up', 'send']],
    ['a listed person without a title', { people: [person('untitled')] }, ['who', 'decision', 'follow-up']],
    [
      'their title was typed',
      { people: [person('untitled', '', 'Engineer')] },
      ['decision', 'follow-up', 'send'],
    ],
    ['a name without a title', { people: [person('x', 'Ada Moor')] }, ['who', 'decision', 'follow-up']],
    [
      'name and title of two people do not make one',
      { people: [person('x', 'Ada Moor'), person('y', '', 'Engineer')] },
      ['who', 'decision', 'follow-up'],
    ],
    ['a decision date', decision, ['who', 'follow-up', 'send']],
    ...(['offer', 'rejected', 'withdrawn'] as const).map((kind): Row => [
      `${kind}: nothing is left to decide`,
      { outcome: { kind, recordedAt: '' } },
      ['who', 'follow-up', 'send'],
    ]),
    [
      'the next round is no decision',
      { outcome: { kind: 'next-round', recordedAt: '' } },
      ['who', 'decision', 'follow-up'],
    ],
    ['who and how to write to', { ...who, ...decision, ...followUp }, ['send', 'remember']],
    [
      'whom to write to, not how',
      { ...who, ...decision, followUp: { contactId: 'listed' } },
      ['follow-up', 'send', 'remember'],
    ],
    ['a promise of mine', { ...who, ...decision, notes: [promise] }, ['follow-up', 'remember']],
    [
      'a promise of theirs',
      { ...who, ...decision, ...followUp, notes: [note({ kind: 'promise', by: 'them' })] },
      ['send', 'remember'],
    ],
    ['a point', { ...who, ...decision, notes: [point] }, ['follow-up', 'send']],
    [
      'an empty point',
      { ...who, ...decision, ...followUp, notes: [note({ text: ' ' })] },
      ['send', 'remember'],
    ],
    [
      'something to clarify',
      { ...who, ...decision, ...followUp, notes: [note({ kind: 'clarify' })] },
      ['send'],
    ],
    [
      'what fits is not what was said',
      { ...who, ...decision, notes: [promise, note({ kind: 'fit' })] },
      ['follow-up', 'remember'],
    ],
    ['everything', { ...who, ...decision, ...followUp, notes: [promise, point] }, []],
  ])('%s', (_what, meeting, prompts) => {
    expect(promptsFor({ ...NOTHING, ...meeting }, FACTS)).toEqual(prompts);
  });

  it('does not ask how to write where the fair has one channel', () => {
    const meeting = { ...NOTHING, ...who, ...decision, followUp: { contactId: 'listed' } };
    expect(promptsFor(meeting, { ...FACTS, channels: ['platform'] })).toEqual(['send', 'remember']);
  });

  it('are at most three, in order, and never ask again for what was given', () => {
    const given = fc.record({
      people: fc.constantFrom([], who.people),
      decisionBy: fc.constantFrom(null, decision.decisionBy),
      followUp: fc.constantFrom(null, followUp.followUp),
      notes: fc.subarray([promise, point]),
    });
    fc.assert(
      fc.property(given, (some) => {
        const prompts = promptsFor({ ...NOTHING, ...some }, FACTS);
        expect(prompts.length).toBeLessThanOrEqual(3);
        expect(prompts).toEqual(PROMPTS.filter((prompt) => prompts.includes(prompt)));
        const missing = [
          some.people.length === 0,
          some.decisionBy === null,
          some.followUp === null,
          !some.notes.includes(promise),
          !some.notes.includes(point),
        ];
        expect(prompts).toEqual(PROMPTS.filter((_prompt, index) => missing[index]).slice(0, 3));
      }),
    );
  });
});
