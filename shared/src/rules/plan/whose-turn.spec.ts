import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairMeeting, StepKind } from '../../contracts/index.js';
import { A_POINT, aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { aMessage } from '../testing/a-message.js';
import { indexFair, planAttendee } from './index.js';

const contacts = ['c1', 'c2', 'c3'].map((id) => aContact({ id, name: `Anna ${id}` }));
const elsewhere = anEmployer({ id: 'e2', name: 'Loutre', contacts: [aContact({ id: 'd1' })] });
const OFFER = { kind: 'offer', recordedAt: '2026-11-20T10:00:00Z' } as const;
/** A meeting of another day than the first. */
const next = (given: Partial<FairMeeting> = {}): Partial<FairMeeting> => ({
  startedAt: '2026-11-20T10:00:00+01:00',
  endedAt: '2026-11-20T11:00:00+01:00',
  ...given,
});

function planned(
  meetings: Partial<FairMeeting>[],
  given: Partial<FairDocument> = {},
  now = '2026-11-23T10:00:00Z',
) {
  const document = aFair({
    employers: [anEmployer({ contacts }), elsewhere],
    meetings: meetings.map((one, index) => aMeeting({ id: `m${index}`, ...one })),
    messages: [aMessage()],
    ...given,
  });
  return planAttendee(indexFair(document), document.attendees[0], Date.parse(now));
}

function steps(kind: StepKind, ...asked: Parameters<typeof planned>) {
  return planned(...asked).steps.filter(({ step }) => step.kind === kind);
}

describe('T4: what a reminder counts from, and what it is about', () => {
  const opens = (...meetings: Partial<FairMeeting>[]) =>
    steps('reminder', meetings)
      .map(({ step }) => step.window.opensAt.slice(0, 16))
      .sort();

  it.each<[string, Partial<FairMeeting>[], string[]]>([
    ['the latest meeting', [next(), {}], ['2026-11-27T10:00']],
    [
      'the latest with this employer',
      [{}, next({ employerId: 'e2', contactIds: ['d1'] })],
      ['2026-11-26T09:10', '2026-11-27T10:00'],
    ],
    [
      'the latest noted date, whichever meeting it is of',
      [{ decisionBy: { date: '2026-12-09' } }, next({ decisionBy: { date: '2026-12-02' } })],
      ['2026-12-10T08:00'],
    ],
    ['no employer who is gone', [{}, next({ employerId: 'e9' })], ['2026-11-26T09:10']],
  ])('%s', (_name, meetings, expected) => {
    expect(opens(...meetings)).toEqual(expected);
  });

  it.each<[string, Partial<FairMeeting>[], string[]]>([
    ['the meetings with this person', [{ contactIds: ['c2'] }, {}, { contactIds: undefined }], ['m1']],
    [
      'all of them, where this person was never met',
      [{ contactIds: ['c2'] }, { followUp: { contactId: 'c3' } }],
      ['m0', 'm1'],
    ],
    ['none of another employer', [{}, next({ employerId: 'e2' })], ['m0']],
  ])('is about %s', (_name, meetings, expected) => {
    expect(steps('reminder', meetings)[0]?.step.meetingIds).toEqual(expected);
  });

  it('is due at that very moment, and then C7 is judged', () => {
    const due = (now: string) => steps('reminder', [{}], {}, now).map((one) => one.due);
    expect([due('2026-11-26T09:10:00Z'), due('2026-11-26T09:09:59Z')]).toEqual([[true], [false]]);
    const unsent = planned([{}], { messages: [] }, '2026-11-26T09:10:00Z').suppressed;
    expect(unsent.map(({ rule }) => rule)).toEqual(['C7']);
  });

  it('is confirmed for all meetings with an employer by one of them', () => {
    const fair = { ...aFair().fair, policy: { reminders: { withoutDate: 'ask' as const } } };
    const held = (...meetings: Partial<FairMeeting>[]) =>
      steps('reminder', meetings, { fair }, '2026-11-30T10:00:00Z').map((one) => one.held);
    expect(held({}, {})).toEqual([true]);
    expect(held({}, { reminderConfirmedAt: '2026-11-27T10:00:00Z' })).toEqual([false]);
  });

  it.each<[string, StepKind, Partial<FairMeeting>, string]>([
    ['a reminder', 'reminder', { endedAt: '2026-11-19T19:00:00+01:00' }, '2026-11-27T08:00'],
    ['a check-in', 'keep-in-touch', { keepInTouch: ['c1'] }, '2026-12-23T08:00'],
  ])('%s that falls due in the evening waits for the morning (T9)', (_name, kind, given, bestAt) => {
    const messages = [aMessage({ at: '2026-11-22T19:00:00+01:00' })];
    expect(steps(kind, [given], { messages })[0]?.step.window.bestAt.slice(0, 16)).toBe(bestAt);
  });
});

describe('C2, C3, C4: what ends reminders, and to whom they go', () => {
  it.each<[string, Partial<FairMeeting>[], string]>([
    ['an outcome of any of the meetings', [{}, { outcome: OFFER }], 'c1 C3'],
    [
      'the last met, of meetings that name nobody',
      [{ contactIds: ['c2'] }, { contactIds: undefined }, {}],
      'c2 C4',
    ],
    ['the one named, though the latest names nobody', [{ followUp: { contactId: 'c2' } }, next()], 'c1 C4'],
    ['nothing, where there is nobody', [{ contactIds: [] }], ''],
  ])('%s', (_name, meetings, expected) => {
    const { suppressed } = planned(meetings, {
      messages: [aMessage(), aMessage({ id: 'x2', contactId: 'c2' })],
    });
    expect(suppressed.map(({ contactId, rule }) => `${contactId} ${rule}`).join()).toBe(expected);
  });

  it('nothing is listed once the policy allows no more', () => {
    const fair = { ...aFair().fair, policy: { reminders: { max: 0 } } };
    expect(planned([{}], { fair })).toEqual({ steps: [], suppressed: [] });
  });
});

describe('section 3: steps of one kind are counted from 1', () => {
  const two = { ...aFair().fair, policy: { reminders: { max: 2 } } };

  it.each(['reminder', 'keep-in-touch'] as const)('%s', (kind) => {
    const ordinal = (...messages: FairDocument['messages'] & object) =>
      steps(kind, [{ keepInTouch: ['c1'] }], { fair: two, messages }).map(({ key }) => key.ordinal);
    expect(ordinal(aMessage())).toEqual([1]);
    expect(ordinal(aMessage(), aMessage({ id: 'x2', kind }))).toEqual([2]);
  });
});

describe('T9: with whom one keeps in touch, and from when it counts', () => {
  const checkIns = (...asked: Parameters<typeof planned>) =>
    steps('keep-in-touch', ...asked).map(({ step, due }) => ({
      to: step.contactId,
      about: step.meetingIds.join(' '),
      opens: step.window.opensAt.slice(0, 10),
      due,
    }));
  const found = (opens: string, given = {}) => ({ to: 'c1', about: 'm0', opens, due: false, ...given });
  const keep: Partial<FairMeeting> = { keepInTouch: ['c1'] };

  it.each<[string, Partial<FairMeeting>[], Partial<FairDocument>, ReturnType<typeof checkIns>]>([
    [
      'the last message that left',
      [keep],
      { messages: [aMessage(), aMessage({ id: 'x2', at: '2026-11-25T10:00:00Z', state: 'failed' })] },
      [found('2026-12-20')],
    ],
    [
      "not somebody else's",
      [keep],
      { messages: [aMessage(), aMessage({ id: 'x2', at: '2026-11-25T10:00:00Z', attendeeId: 'a2' })] },
      [found('2026-12-20')],
    ],
    [
      'what is planned first to this contact, while nothing was sent',
      [
        {
          ...keep,
          contactIds: ['c2', 'c1'],
          startedAt: '2026-11-23T09:00:00Z',
          endedAt: '2026-11-23T09:10:00Z',
        },
      ],
      { messages: [] },
      [found('2026-12-23')],
    ],
    ['nothing, where nothing is planned', [{ ...keep, contactIds: ['c2'] }], { messages: [] }, []],
    ['nobody who is not listed', [{ keepInTouch: ['c9'] }], {}, []],
    [
      'meetings with them, and those that name them',
      [keep, { contactIds: ['c2'] }, { contactIds: undefined, ...keep }],
      {},
      [found('2026-12-20', { about: 'm0 m2' })],
    ],
  ])('%s', (_name, meetings, given, expected) => {
    expect(checkIns(meetings, given)).toEqual(expected);
  });

  it.each<[string, string, FairDocument['messages'], boolean]>([
    ['on the day', '2026-12-20T08:00:00Z', [aMessage()], true],
    ['a moment before', '2026-12-20T07:59:59Z', [aMessage()], false],
    ['never while nothing was sent', '2027-06-20T08:00:00Z', [], false],
  ])('is due %s', (_name, now, messages, due) => {
    expect(checkIns([keep], { messages }, now).map((one) => one.due)).toEqual([due]);
  });
});

describe('C1: steps to one contact follow one another in time, whatever their kind', () => {
  const promise = {
    id: 'p1',
    kind: 'promise',
    text: 'x',
    say: 'y',
    readyAt: '2026-12-01T09:00:00Z',
  } as const;

  it('an item that is ready later waits for the reminder, which waits for nobody', () => {
    const moments = planned([{ notes: [A_POINT, promise] }]).steps.map(
      ({ step }) =>
        `${step.kind} ${step.window.bestAt.slice(0, 16)} ${step.reasons.map(({ rule }) => rule).join()}`,
    );
    expect(moments).toEqual(['reminder 2026-11-26T09:10 T4,T3', 'promised-item 2026-12-01T09:00 T9,T3']);
  });

  it('a thank-you is about the meetings with its contact, and goes to nobody who is not listed', () => {
    const found = steps('thank-you', [{ contactIds: ['c9'] }, {}, { contactIds: undefined }], {
      messages: [],
    });
    expect(found.map(({ step }) => `${step.contactId} ${step.meetingIds.join(' ')}`)).toEqual(['c1 m1']);
  });

  it('a shared thank-you has the latest cut, also where an earlier meeting ended last', () => {
    const long = { startedAt: '2026-11-19T16:30:00+01:00', endedAt: '2026-11-19T17:30:00+01:00' };
    const short = { startedAt: '2026-11-19T16:50:00+01:00', endedAt: '2026-11-19T17:00:00+01:00' };
    const [step] = steps('thank-you', [short, long], { messages: [] });
    expect(step?.step.window.opensAt).toBe('2026-11-19T16:30:00.000Z');
  });
});
