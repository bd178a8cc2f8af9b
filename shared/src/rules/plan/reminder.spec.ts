import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairMeeting, FairMessage, PolicyInput } from '../../contracts/index.js';
import { makeBatch } from '../make-batch.js';
import { aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { aMessage } from '../testing/a-message.js';

const DUE = '2026-11-26T10:10:00+01:00';
const LATER = '2026-11-27T10:00:00+01:00';
const thanked = aMessage();
const reply = aMessage({ id: 'x2', direction: 'in', kind: 'reply', state: 'received' });

function fairWith(
  meeting: Partial<FairMeeting> = {},
  given: Partial<FairDocument> = {},
  policy: PolicyInput = {},
): FairDocument {
  return aFair({
    fair: { ...aFair().fair, policy },
    meetings: [aMeeting(meeting)],
    messages: [thanked],
    ...given,
  });
}

function reminders(document: FairDocument, now = LATER) {
  const { steps, suppressed } = makeBatch(document, now);
  return {
    steps: steps.filter(({ kind }) => kind === 'reminder'),
    suppressed: suppressed
      .filter(({ kind }) => kind === 'reminder')
      .map((one) => `${one.contactId} ${one.rule}`),
  };
}

describe('T4: when a reminder falls due', () => {
  it.each<[string, Partial<FairMeeting>, PolicyInput, string]>([
    ['a week after the meeting, at the same clock time', {}, {}, '2026-11-26T09:10:00.000Z'],
    [
      'after as many days as the policy says',
      {},
      { reminders: { afterDays: 10 } },
      '2026-11-29T09:10:00.000Z',
    ],
    ['the morning after their date', { decisionBy: { date: '2026-12-02' } }, {}, '2026-12-03T08:00:00.000Z'],
    ['the Monday after their Friday', { decisionBy: { date: '2026-12-04' } }, {}, '2026-12-07T08:00:00.000Z'],
    [
      'past the Christmas holidays (T7)',
      { decisionBy: { date: '2026-12-24' } },
      {},
      '2026-12-28T08:00:00.000Z',
    ],
    ['never before a week', { decisionBy: { date: '2026-11-20' } }, {}, '2026-11-26T09:10:00.000Z'],
  ])('%s', (_name, meeting, policy, opensAt) => {
    const [step] = reminders(fairWith(meeting, {}, policy)).steps;
    expect(step?.window).toMatchObject({ opensAt, targetAt: opensAt });
  });

  it('keeps the clock time when the clocks change', () => {
    const meeting = {
      startedAt: '2026-10-22T10:00:00+02:00',
      endedAt: '2026-10-22T10:10:00+02:00',
    };
    const [step] = reminders(fairWith(meeting), '2026-10-23T10:00:00+02:00').steps;
    expect(step?.window.opensAt).toBe('2026-10-29T09:10:00.000Z');
  });

  it('is foreseen until then, and drafted with their date from then on', () => {
    expect(reminders(fairWith(), '2026-11-26T10:09:59+01:00').steps[0]?.state).toBe('foreseen');
    expect(reminders(fairWith(), DUE).steps[0]?.state).toBe('ready');
    const dated = fairWith({ decisionBy: { date: '2026-12-04' } });
    expect(reminders(dated, '2026-12-07T09:00:00+01:00').steps[0]?.draft?.body).toContain(
      'Friday 4 December',
    );
  });

  it('is written in a working hour', () => {
    const [step] = reminders(fairWith(), '2026-11-27T18:00:00+01:00').steps;
    expect(step?.window.bestAt).toBe('2026-11-30T08:00:00.000Z');
  });

  it('still stands after exactly 21 days, and expires then', () => {
    const end = '2026-12-17T10:10:00+01:00';
    expect(reminders(fairWith(), end)).toMatchObject({ steps: [{ state: 'ready' }], suppressed: [] });
    expect(reminders(fairWith(), '2026-12-17T10:10:00.001+01:00')).toEqual({
      steps: [],
      suppressed: ['c1 T4'],
    });
  });
});

describe('T4: without a decision date the policy decides', () => {
  const ask = { reminders: { withoutDate: 'ask' as const } };

  it.each<[string, Partial<FairMeeting>, PolicyInput, string[], string[]]>([
    ['never', {}, { reminders: { withoutDate: 'never' } }, [], ['c1 T4']],
    [
      'never, yet dated',
      { decisionBy: { date: '2026-11-20' } },
      { reminders: { withoutDate: 'never' } },
      ['ready'],
      [],
    ],
    ['ask', {}, ask, ['held'], []],
    ['ask, confirmed', { reminderConfirmedAt: LATER }, ask, ['ready'], []],
    ['ask, confirmed for later', { reminderConfirmedAt: '2026-11-27T10:00:01+01:00' }, ask, ['held'], []],
    ['ask, yet dated', { decisionBy: { date: '2026-11-20' } }, ask, ['ready'], []],
    ['no reminders at all', {}, { reminders: { max: 0 } }, [], []],
  ])('%s', (_name, meeting, policy, states, suppressed) => {
    const found = reminders(fairWith(meeting, {}, policy));
    expect(found.steps.map(({ state }) => state)).toEqual(states);
    expect(found.suppressed).toEqual(suppressed);
  });

  it('is foreseen, not held, before it is due', () => {
    expect(reminders(fairWith({}, {}, ask), '2026-11-25T09:00:00Z').steps[0]?.state).toBe('foreseen');
  });
});

describe('T5: a second reminder', () => {
  const first = aMessage({ id: 'x3', kind: 'reminder', at: '2026-11-26T10:10:00+01:00' });
  const after = { messages: [thanked, first] };

  it('comes 14 days after the first, where the policy allows one', () => {
    const found = reminders(fairWith({}, after, { reminders: { max: 2 } }));
    expect(found.steps).toMatchObject([
      { window: { opensAt: '2026-12-10T09:10:00.000Z' }, state: 'foreseen' },
    ]);
    expect(reminders(fairWith({}, after)).steps).toEqual([]);
  });

  it('is another step than the first, and the last', () => {
    const two = { reminders: { max: 2 } };
    const ids = [fairWith({}, {}, two), fairWith({}, after, two)].map((one) => reminders(one).steps[0]?.id);
    expect(new Set(ids).size).toBe(2);
    const second = { ...first, id: 'x4', at: '2026-12-10T10:10:00+01:00' };
    expect(
      reminders(fairWith({}, { messages: [thanked, first, second] }, two), '2026-12-11T10:00:00Z').steps,
    ).toEqual([]);
  });
});

describe('G3: after the last reminder it is over', () => {
  const first = aMessage({ id: 'x3', kind: 'reminder', at: '2026-11-26T23:30:00Z' });
  const over = (messages: FairMessage[], max: number, now?: string) =>
    makeBatch(fairWith({}, { messages: [thanked, ...messages] }, { reminders: { max } }), now ?? LATER)
      .suppressed.filter(({ rule }) => rule === 'G3')
      .map(({ contactId, text }) => `${contactId}: ${text}`);
  const said = (day: string) =>
    `c1: The last reminder was sent on ${day}: it is over, unless somebody answers.`;

  it("says so, with the day in the recipient's zone", () => {
    expect(over([first], 1)).toEqual([said('2026-11-27')]);
    const second = aMessage({ id: 'x4', kind: 'reminder', at: '2026-12-11T09:00:00Z' });
    expect(over([first, second], 2, '2026-12-11T10:00:00Z')).toEqual([said('2026-12-11')]);
  });

  it.each<[string, FairMessage[], number]>([
    ['one more may follow', [first], 2],
    ['none was sent yet', [], 1],
    ['none went out', [{ ...first, state: 'failed' }], 1],
    ['the policy wants none', [], 0],
    [
      'somebody answered, which says more',
      [
        first,
        aMessage({ id: 'x5', direction: 'in', kind: 'reply', state: 'received', at: '2026-11-28T09:00:00Z' }),
      ],
      1,
    ],
  ])('not: %s', (_name, messages, max) => {
    expect(over(messages, max)).toEqual([]);
  });
});

describe('C2, C3, C6, C7: what forbids a reminder', () => {
  const two = anEmployer({ contacts: [aContact(), aContact({ id: 'c2', name: 'Jan Otter' })] });

  it.each<[string, Partial<FairMeeting>, Partial<FairDocument>, string[]]>([
    ['C2: a reply', {}, { messages: [thanked, reply] }, ['c1 C2']],
    [
      'C2: a reply of somebody else there',
      {},
      { employers: [two], messages: [thanked, { ...reply, contactId: 'c2' }] },
      ['c1 C2'],
    ],
    ['C2: not an automatic answer', {}, { messages: [thanked, { ...reply, kind: 'auto-reply' }] }, []],
    ['C2: not a reply to somebody else', {}, { messages: [thanked, { ...reply, attendeeId: 'a9' }] }, []],
    ...(['next-round', 'offer', 'rejected', 'withdrawn'] as const).map(
      (kind): [string, Partial<FairMeeting>, Partial<FairDocument>, string[]] => [
        `C3: ${kind}`,
        { outcome: { kind, recordedAt: '2026-11-25T10:00:00Z' } },
        {},
        ['c1 C3'],
      ],
    ),
    ['C3: from its record on', { outcome: { kind: 'offer', recordedAt: LATER } }, {}, ['c1 C3']],
    ['C3: not before', { outcome: { kind: 'offer', recordedAt: '2026-11-27T10:00:01+01:00' } }, {}, []],
    ['C3: not an open outcome', { outcome: { kind: 'open', recordedAt: LATER } }, {}, []],
    ['C6: a bounce', {}, { messages: [thanked, { ...thanked, id: 'x5', state: 'bounced' }] }, ['c1 C6']],
    ['C7: no thank-you was sent', {}, { messages: [] }, ['c1 C7']],
    ['C7: a failed one is none', {}, { messages: [{ ...thanked, state: 'failed' }] }, ['c1 C7']],
    [
      'C7: one to anybody there is enough',
      {},
      { employers: [two], messages: [{ ...thanked, contactId: 'c2' }] },
      [],
    ],
  ])('%s', (_name, meeting, given, suppressed) => {
    const found = reminders(fairWith(meeting, given));
    expect(found.suppressed).toEqual(suppressed);
    expect(found.steps).toHaveLength(suppressed.length === 0 ? 1 : 0);
  });

  it('C7 is judged once it is due', () => {
    expect(reminders(fairWith({}, { messages: [] }), '2026-11-20T10:00:00Z').steps[0]?.state).toBe(
      'foreseen',
    );
  });
});

describe('C4: one person per employer', () => {
  const contacts = ['c1', 'c2', 'c3'].map((id) => aContact({ id, name: `Anna ${id}` }));
  const later = { id: 'm2', startedAt: '2026-11-19T11:00:00+01:00', endedAt: '2026-11-19T11:10:00+01:00' };

  it.each<[string, FairMeeting[], string, string[]]>([
    ['the last listed', [aMeeting({ contactIds: ['c2', 'c1'] })], 'c1', ['c2 C4']],
    ['the last met', [aMeeting({ ...later, contactIds: ['c2'] }), aMeeting()], 'c2', ['c1 C4']],
    [
      'the one named, though never met',
      [aMeeting({ contactIds: ['c1', 'c2'], followUp: { contactId: 'c3' } })],
      'c3',
      ['c1 C4', 'c2 C4'],
    ],
    [
      'the one of the latest meeting that names one',
      [
        aMeeting({ followUp: { contactId: 'c1' } }),
        aMeeting({ ...later, contactIds: ['c3'], followUp: { contactId: 'c2' } }),
      ],
      'c2',
      ['c1 C4', 'c3 C4'],
    ],
  ])('%s', (_name, meetings, contactId, suppressed) => {
    const found = reminders(fairWith({}, { employers: [anEmployer({ contacts })], meetings }));
    expect(found.steps.map((step) => step.contactId)).toEqual([contactId]);
    expect(found.suppressed).toEqual(suppressed);
  });
});
