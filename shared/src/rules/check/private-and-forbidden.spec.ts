import { describe, expect, it } from '@jest/globals';
import type { Sentence } from '../../contracts/index.js';
import type { DraftToCheck } from '../check-draft.js';
import {
  ENDING,
  GOOD,
  OPENING,
  adding,
  check,
  repaired,
  rules,
  withMeeting,
} from '../testing/a-checked-text.js';
import { AFTER_THE_CUT, A_POINT, aContact, anEmployer } from '../testing/a-fair.js';
import { aMessage } from '../testing/a-message.js';

describe('K5: nothing private leaks', () => {
  const document = withMeeting({
    interest: 4,
    reflection: {
      wentWell: 'my answer on load forecasting was fine',
      workOn: 'speak slower, fewer filler words',
    },
  });

  it.each([
    ['the reflection', 'My answer on load  forecasting was fine.', ['K5 error']],
    ['a part of it', 'I use fewer filler words now.', ['K5 error']],
    ['the score', 'My interest is 4/5.', ['K5 error']],
    ['the score in words', 'I gave it 4 out of 5.', ['K5 error']],
    ['another number is no score', 'We were 3 of 5.', []],
    ['a word or two of it', 'My answer was fine.', []],
  ])('%s', (_name, sentence, expected) => {
    expect(rules({ document, body: adding(sentence) })).toEqual(expected);
  });

  it.each<[string, string, string, string[]]>([
    ['two words of one', 'nervous, unprepared', 'I was nervous, unprepared.', ['nervous, unprepared']],
    ['a mark at its end', ' “Nervous, unprepared!” ', 'I was nervous, unprepared.', ['nervous, unprepared']],
    ['two words', 'felt small', 'I felt small there.', ['felt small']],
    ['once, with its parts in it', 'one two three, four', 'One two three, four.', ['One two three, four']],
    [
      'a part beside the whole',
      'one two three, four',
      'One two three, four, one two three.',
      ['One two three, four', 'one two three'],
    ],
    ['not one word', 'nervous', 'I was nervous.', []],
    ['not one word and a sign', 'nervous ...', 'I was nervous ...', []],
    ['not one of two', 'nervous, unprepared', 'I was nervous.', []],
    ['not two words of three in a part', 'too fast, I lost the thread', 'It was too fast.', []],
    ['not half a word', 'felt small', 'I felt smaller there.', []],
    ['nothing', ' ', 'I was there.', []],
  ])('the whole of a short reflection: %s', (_name, workOn, sentence, expected) => {
    const body = adding(sentence);
    for (const reflection of [{ workOn }, { wentWell: workOn }]) {
      const found = check({ document: withMeeting({ reflection }), body });
      expect(found.map(({ rule }) => rule)).toEqual(expected.map(() => 'K5'));
      expect(found.map(({ at }) => body.slice(...(at ?? [])))).toEqual(expected);
    }
  });

  it('points at it, in the subject too', () => {
    const [finding] = check({ document, subject: 'Interest 4/5' });
    expect(finding).toMatchObject({ rule: 'K5', in: 'subject', at: [9, 12], repair: '' });
  });
});

describe('K6: no claim without a note', () => {
  const text = 'What you said about the new control centre in Kiel has stayed with me';
  const sentence = (given: Partial<Sentence>): Sentence[] => [
    { text, slot: 'reference', noteIds: ['n1'], rule: 'D4', ...given },
  ];

  it.each<[string, Sentence[] | undefined, string, string[]]>([
    ['a note stands behind it', sentence({}), GOOD, []],
    ['no note', [...sentence({}), ...sentence({ text: OPENING, noteIds: [] })], GOOD, ['K6 error']],
    [
      'a note of another meeting',
      [...sentence({}), ...sentence({ text: ENDING, noteIds: ['n9'] })],
      GOOD,
      ['K6 error'],
    ],
    [
      'thanks need none',
      [...sentence({}), ...sentence({ text: ENDING, slot: 'interest', noteIds: [] })],
      GOOD,
      [],
    ],
    [
      'a number that nobody noted',
      [...sentence({}), ...sentence({ text: 'All 17 of them.' })],
      adding('All 17 of them.'),
      ['K6 error'],
    ],
    [
      'a number of the notes',
      [...sentence({}), ...sentence({ text: 'By 4 December.' })],
      adding('By 4 December.'),
      [],
    ],
    [
      'what is no longer in the text',
      [...sentence({}), ...sentence({ text: 'Gone.', noteIds: [] })],
      GOOD,
      [],
    ],
    ['no sentences are supplied', undefined, GOOD, []],
  ])('%s', (_name, sentences, body, expected) => {
    expect(rules({ sentences, body })).toEqual(expected);
  });
});

describe('K8: what a rule forbids', () => {
  const reply = aMessage({ id: 'x2', direction: 'in', kind: 'reply', state: 'received' });
  const reminder = { kind: 'reminder' as const, now: '2026-12-08T10:00:00Z' };
  const forbidden = (given: Partial<DraftToCheck>): string[] =>
    rules(given).filter((rule) => rule.startsWith('K8'));
  const two = anEmployer({ contacts: [aContact(), aContact({ id: 'c2', name: 'Jan Otter' })] });

  it.each<[string, Partial<DraftToCheck>, number]>([
    ['a first thank-you', {}, 0],
    ['a second thank-you', { document: withMeeting({}, { messages: [aMessage()] }) }, 1],
    [
      'C4: a thank-you to somebody never met',
      { contactId: 'c2', document: withMeeting({}, { employers: [two] }) },
      1,
    ],
    [
      'C6',
      { document: withMeeting({}, { messages: [aMessage({ kind: 'promised-item', state: 'bounced' })] }) },
      1,
    ],
    [
      'a reminder after a thank-you',
      { ...reminder, document: withMeeting({}, { messages: [aMessage()] }) },
      0,
    ],
    ['C2', { ...reminder, document: withMeeting({}, { messages: [aMessage(), reply] }) }, 1],
    [
      'C3',
      {
        ...reminder,
        document: withMeeting(
          { outcome: { kind: 'offer', recordedAt: AFTER_THE_CUT } },
          { messages: [aMessage()] },
        ),
      },
      1,
    ],
    [
      'C4: a reminder to the other',
      {
        ...reminder,
        contactId: 'c2',
        document: withMeeting({}, { employers: [two], messages: [aMessage()] }),
      },
      1,
    ],
    ['C7', { ...reminder }, 1],
    [
      'one reminder too many',
      {
        ...reminder,
        document: withMeeting({}, { messages: [aMessage(), aMessage({ id: 'x3', kind: 'reminder' })] }),
      },
      1,
    ],
    [
      'a second answer to a rejection',
      {
        kind: 'rejection-reply',
        document: withMeeting({}, { messages: [aMessage({ kind: 'rejection-reply' })] }),
      },
      1,
    ],
    [
      'a check-in within 90 days',
      {
        kind: 'keep-in-touch',
        now: '2027-01-10T10:00:00Z',
        document: withMeeting({}, { messages: [aMessage({ kind: 'keep-in-touch' })] }),
      },
      1,
    ],
    [
      'a check-in after 90 days',
      {
        kind: 'keep-in-touch',
        now: '2027-02-20T10:00:00Z',
        document: withMeeting({}, { messages: [aMessage({ kind: 'keep-in-touch' })] }),
      },
      0,
    ],
    [
      'a third check-in',
      {
        kind: 'keep-in-touch',
        now: '2028-02-20T10:00:00Z',
        document: withMeeting(
          {},
          { messages: [aMessage({ kind: 'keep-in-touch' }), aMessage({ id: 'x3', kind: 'keep-in-touch' })] },
        ),
      },
      1,
    ],
  ])('%s', (_name, given, count) => {
    expect(forbidden(given)).toHaveLength(count);
  });
});

describe('K21: a private note as it was typed', () => {
  const notes = [A_POINT, { id: 'n2', kind: 'point' as const, text: 'she wants photos of hobby projects' }];
  const body = adding('She wants  photos of hobby projects.');

  it('is an error, with its place', () => {
    const [finding] = check({ document: withMeeting({ notes }), body });
    expect(finding).toMatchObject({ rule: 'K21', severity: 'error' });
    expect(body.slice(...(finding?.at ?? [0, 0]))).toBe('She wants  photos of hobby projects');
  });

  it("is mended by the attendee's words", () => {
    const said = [A_POINT, { ...notes[1], say: 'photos of hobby projects are welcome' }];
    expect(repaired({ document: withMeeting({ notes: said }), body })).toContain(
      'photos of hobby projects are welcome.',
    );
  });

  it.each<[string, string, string, string[]]>([
    ['two short words', 'so rude', 'You were so rude.', ['so rude']],
    ['a mark at its end', 'so rude!', 'You were so rude.', ['so rude']],
    ['not as parts of words', 'so rude', 'It is also rude.', []],
    ['not one word and a sign', 'rude !', 'You were rude !', []],
    ['not half of it', 'so rude', 'You were rude.', []],
    ['not what is fit to be read', 'new office', 'You have a new office.', []],
  ])('a short one: %s', (_name, text, sentence, expected) => {
    const typed = adding(sentence);
    const document = withMeeting({ notes: [A_POINT, { ...notes[1], text }] });
    const found = check({ document, body: typed });
    expect(found.map(({ rule }) => rule)).toEqual(expected.map(() => 'K21'));
    expect(found.map(({ at }) => typed.slice(...(at ?? [])))).toEqual(expected);
  });

  it.each([
    ['nl', true],
    ['en', true],
  ])(
    'in a letter in "%s": the pack of the letter decides, else the one that the letter would have (D7)',
    (language, found) => {
      const document = withMeeting({ notes });
      expect(check({ document, body, language }).some(({ rule }) => rule === 'K21')).toBe(found);
    },
  );

  it.each([
    ['its own words for the message', 'she wants photos of hobby projects'],
    ['a single word', undefined],
  ])('not: %s', (_name, say) => {
    const given = say ? [A_POINT, { ...notes[1], say }] : [A_POINT, { ...notes[1], text: 'projects' }];
    expect(rules({ document: withMeeting({ notes: given }), body })).toEqual([]);
  });
});
