import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../contracts/index.js';
import type { FairMeeting, FairMessage, FairNote, PolicyInput } from '../../contracts/index.js';
import { aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { decideSending } from './decide-sending.js';
import type { SendingQuestion } from './sending-question.js';

/** What a row of the tables below varies. */
interface Given extends Pick<SendingQuestion, 'now' | 'kind' | 'window'> {
  policy: PolicyInput;
  optedOut: boolean;
  messages: FairMessage[];
  meetings: FairMeeting[];
}

const USUAL: Given = {
  now: '2026-11-20T09:00:00Z',
  kind: 'thank-you',
  window: {
    opensAt: '2026-11-19T16:00:00.000Z',
    bestAt: '2026-11-20T08:00:00.000Z',
    targetAt: '2026-11-20T09:10:00.000Z',
    latestAt: '2026-11-21T09:10:00.000Z',
  },
  policy: {},
  optedOut: false,
  messages: [],
  meetings: [aMeeting()],
};

/** Mira's message to Anna Schmidt in Berlin, who has one colleague. */
function questionOf(given: Partial<Given>): SendingQuestion {
  const { now, kind, window, policy, optedOut, messages, meetings } = { ...USUAL, ...given };
  const contacts = [aContact({ optedOut }), aContact({ id: 'c2', name: 'Bernd Vogel' })];
  const { fair, ...rest } = aFair({ employers: [anEmployer({ contacts })], meetings, messages });
  return {
    now,
    attendee: { id: 'a1', name: 'Mira Kovač', languages: ['en'] },
    contactId: 'c1',
    kind,
    window,
    timeZone: 'Europe/Berlin',
    fair: { ...rest, fair: { ...fair, policy } },
  };
}

const decide = (given: Partial<Given> = {}) => decideSending(questionOf(given));

const sent: FairMessage = {
  id: 'x1',
  attendeeId: 'a1',
  contactId: 'c1',
  direction: 'out',
  kind: 'promised-item',
  at: '2026-11-19T08:00:00Z',
  state: 'sent',
};

const PROMISE: FairNote = { id: 'n2', kind: 'promise', text: 'my notebook', link: 'https://mira.example/nb' };

/** A reminder's, from a week after the fair. */
const WEEKS = {
  opensAt: '2026-11-26T09:10:00.000Z',
  bestAt: '2026-11-26T09:10:00.000Z',
  targetAt: '2026-11-26T09:10:00.000Z',
  latestAt: '2026-12-17T09:10:00.000Z',
};

const REJECTED = { kind: 'rejected', recordedAt: '2026-11-19T09:00:00Z' } as const;

/** A message of this attendee with somebody else at the employer. */
function colleagues(kind: FairMessage['kind']): FairMessage {
  return { ...sent, id: kind, contactId: 'c2', kind };
}

/** Messages of others to the contact within the hour of the question. */
function othersThisHour(count: number, state: FairMessage['state'] = 'sent'): FairMessage[] {
  return Array.from({ length: count }, (_none, index) => ({
    ...sent,
    id: `o${index}`,
    attendeeId: `b${index}`,
    at: '2026-11-20T08:30:00Z',
    state,
  }));
}

describe('T8: the moment of sending', () => {
  it('sends in working hours inside the window', () => {
    expect(decide()).toEqual({ kind: 'send' });
  });

  it('never sends before the window opens', () => {
    expect(decide({ now: '2026-11-19T10:00:00Z' })).toMatchObject({
      kind: 'wait',
      until: '2026-11-20T08:00:00.000Z',
      reason: { rule: 'T8' },
    });
  });

  it('waits for the working hour before the target (T3)', () => {
    expect(decide({ now: '2026-11-19T18:00:00Z' })).toMatchObject({
      kind: 'wait',
      until: '2026-11-20T08:00:00.000Z',
      reason: { rule: 'T3' },
    });
  });

  it('sends outside working hours when the limit comes first, and never in quiet hours', () => {
    expect(decide({ now: '2026-11-20T17:00:00Z' })).toEqual({ kind: 'send' });
    expect(decide({ now: '2026-11-20T21:00:00Z' })).toMatchObject({
      kind: 'wait',
      until: '2026-11-21T06:00:00.000Z',
    });
  });

  it('waits 72 hours after the message before (C1)', () => {
    expect(decide({ messages: [sent] })).toMatchObject({
      kind: 'wait',
      until: '2026-11-23T08:00:00.000Z',
      reason: { rule: 'C1' },
    });
  });

  it("pauses for this attendee's messages to this contact only, and never for the answer to a rejection (C1, T6)", () => {
    const toOthers = [colleagues('promised-item'), { ...sent, attendeeId: 'b1' }];
    expect(decide({ messages: toOthers })).toEqual({ kind: 'send' });
    expect(decide({ kind: 'rejection-reply', messages: [sent] })).toEqual({
      kind: 'send',
    });
  });

  it('sends a reminder in working hours only (T4)', () => {
    const reminder: Partial<Given> = {
      kind: 'reminder',
      messages: [colleagues('thank-you')],
      now: '2026-11-20T17:00:00Z',
    };
    expect(decide(reminder)).toMatchObject({ kind: 'wait', until: '2026-11-23T08:00:00.000Z' });
    const checkIn: Partial<Given> = { ...reminder, kind: 'keep-in-touch' };
    expect(decide(checkIn)).toMatchObject({ kind: 'wait', until: '2026-11-23T08:00:00.000Z' });
  });

  it('waits for the next working hour when the recipient had enough in this one (C5)', () => {
    const now = '2026-11-20T08:45:00Z';
    expect(decide({ now, messages: othersThisHour(11) })).toEqual({ kind: 'send' });
    for (const state of ['sent', 'unknown', 'queued'] as const) {
      expect(decide({ now, messages: othersThisHour(12, state) })).toMatchObject({
        kind: 'wait',
        until: '2026-11-20T09:00:00.000Z',
        reason: { rule: 'C5' },
      });
    }
    expect(decide({ now, messages: othersThisHour(60) })).toMatchObject({
      kind: 'wait',
      until: '2026-11-23T08:00:00.000Z',
    });
  });

  it("counts what went to this contact within the recipient's hour, and only that (C5)", () => {
    const now = '2026-11-20T08:45:00Z';
    const elsewhere = othersThisHour(12).map((message) => ({ ...message, contactId: 'c2' }));
    const before = othersThisHour(12).map((message) => ({ ...message, at: '2026-11-20T07:59:59Z' }));
    const drafted = othersThisHour(12, 'approved');
    for (const messages of [elsewhere, before, drafted])
      expect(decide({ now, messages })).toEqual({ kind: 'send' });
  });

  it('counts what is with a connector as leaving now, whenever it was handed over (C5)', () => {
    const queued = othersThisHour(12, 'queued').map((message) => ({
      ...message,
      at: '2026-11-18T08:30:00Z',
    }));
    expect(decide({ messages: queued })).toMatchObject({
      kind: 'wait',
      until: '2026-11-20T10:00:00.000Z',
    });
  });

  it('does not wait for room where the recipient has no working hour at all (C5)', () => {
    const policy = { ...DEFAULT_POLICY, hours: { ...DEFAULT_POLICY.hours, workdays: [] } };
    const now = '2026-11-20T08:45:00Z';
    expect(decide({ now, policy, messages: othersThisHour(12) })).toEqual({
      kind: 'send',
    });
  });

  it.each<[string, Partial<Given>, string, string]>([
    ['others', { messages: othersThisHour(12), now: '2026-11-20T08:45:00Z' }, 'C5', 'the next working hour'],
    ['72 hours', { messages: [sent] }, 'C1', '72 hours'],
    [
      '72 hours that end as the window opens',
      {
        messages: [sent],
        window: { ...USUAL.window, opensAt: '2026-11-22T08:00:00Z' },
      },
      'C1',
      '72 hours',
    ],
    [
      'the window, when the 72 hours are over before it opens',
      {
        messages: [{ ...sent, at: '2026-11-17T10:00:00Z' }],
        window: { ...USUAL.window, opensAt: '2026-11-21T08:00:00Z' },
      },
      'T8',
      'not opened yet',
    ],
    ['the window', { now: '2026-11-19T15:59:59Z' }, 'T8', 'not opened yet'],
    ['hours, once the window is open', { now: '2026-11-19T16:00:00Z' }, 'T3', "recipient's hours"],
    [
      'hours, once the 72 hours are over',
      { messages: [{ ...sent, at: '2026-11-16T18:00:00Z' }], now: '2026-11-19T18:00:00Z' },
      'T3',
      "recipient's hours",
    ],
  ])('says what it waits for: %s', (_name, given, rule, words) => {
    const decision = decide(given);
    expect(decision).toMatchObject({ kind: 'wait', reason: { rule, text: expect.stringContaining(words) } });
  });

  it.each<[string, Partial<Given>]>([
    [
      "an opt-out at somebody else's",
      { messages: [{ ...colleagues('opt-out'), direction: 'in', state: 'received' }] },
    ],
    ['a thank-you to a colleague', { messages: [colleagues('thank-you')] }],
    ["somebody else's thank-you", { messages: [{ ...sent, attendeeId: 'b1', kind: 'thank-you' }] }],
    ['the first answer to a rejection', { kind: 'rejection-reply', messages: [] }],
    [
      'a second check-in',
      { kind: 'keep-in-touch', messages: [{ ...sent, kind: 'keep-in-touch', at: '2026-05-19T08:00:00Z' }] },
    ],
    [
      'check-ins of which one went to a colleague',
      {
        kind: 'keep-in-touch',
        messages: [
          { ...sent, kind: 'keep-in-touch', at: '2026-05-19T08:00:00Z' },
          colleagues('keep-in-touch'),
        ],
      },
    ],
    [
      'a promised item, however often the contact was written to',
      { kind: 'promised-item', messages: [1, 2, 3].map(() => ({ ...sent, at: '2026-05-19T08:00:00Z' })) },
    ],
    [
      'a check-in 90 days after the last one',
      { kind: 'keep-in-touch', now: '2027-02-17T09:00:00Z', messages: [{ ...sent, kind: 'keep-in-touch' }] },
    ],
    [
      'the second of two promised items',
      {
        kind: 'promised-item',
        meetings: [aMeeting({ notes: [PROMISE, { ...PROMISE, id: 'n3' }] })],
        messages: [{ ...sent, at: '2026-05-19T08:00:00Z' }],
      },
    ],
    [
      'a reminder at the very end of its three weeks',
      { kind: 'reminder', now: WEEKS.latestAt, window: WEEKS, messages: [colleagues('thank-you')] },
    ],
    ['a thank-you after its limit, which is late', { now: '2026-11-30T09:00:00Z' }],
    ['a check-in after its window', { kind: 'keep-in-touch', now: '2026-11-30T09:00:00Z' }],
    [
      'a first reminder after a thank-you to a colleague',
      { kind: 'reminder', messages: [colleagues('thank-you')] },
    ],
  ])('does not stop: %s', (_name, given) => {
    expect(decide(given)).toEqual({ kind: 'send' });
  });

  it.each<[string, Partial<Given>, string, string]>([
    ['opted out', { optedOut: true }, 'C6', ''],
    ['a bounce', { messages: [{ ...sent, state: 'bounced' }] }, 'C6', ''],
    [
      'an opt-out',
      { messages: [{ ...sent, direction: 'in', kind: 'opt-out', state: 'received' }] },
      'C6',
      '',
    ],
    [
      'a second thank-you',
      { messages: [{ ...sent, kind: 'thank-you', state: 'unknown' }] },
      'K8',
      'thank-you already',
    ],
    [
      'a second answer to a rejection',
      { kind: 'rejection-reply', messages: [colleagues('rejection-reply')] },
      'T6',
      'answered already',
    ],
    ['a reminder without a thank-you', { kind: 'reminder' }, 'C7', 'No thank-you'],
    [
      'a reminder after a reply of a colleague',
      { kind: 'reminder', messages: [colleagues('thank-you'), { ...colleagues('reply'), direction: 'in' }] },
      'C2',
      '',
    ],
    [
      'a reminder after a rejection',
      { kind: 'reminder', messages: [colleagues('thank-you')], meetings: [aMeeting({ outcome: REJECTED })] },
      'C3',
      '',
    ],
    [
      'a third check-in',
      { kind: 'keep-in-touch', messages: [1, 2].map(() => ({ ...sent, kind: 'keep-in-touch' as const })) },
      'K8',
      '2 check-ins',
    ],
    [
      'a check-in 89 days after the last one',
      {
        kind: 'keep-in-touch',
        now: '2027-02-16T09:00:00Z',
        messages: [{ ...sent, kind: 'keep-in-touch' }],
      },
      'K8',
      'less than 90 days',
    ],
    [
      'more than was promised',
      {
        kind: 'promised-item',
        meetings: [aMeeting({ notes: [PROMISE] })],
        messages: [{ ...sent, at: '2026-05-19T08:00:00Z' }],
      },
      'K8',
      'Everything that was promised',
    ],
    [
      'a thank-you to somebody who was named and never met',
      { meetings: [aMeeting({ contactIds: ['c2'], followUp: { contactId: 'c1' } })] },
      'C4',
      'never met',
    ],
    [
      'a reminder to who is not the one to follow up with',
      {
        kind: 'reminder',
        messages: [colleagues('thank-you')],
        meetings: [aMeeting({ followUp: { contactId: 'c2' } })],
      },
      'C4',
      'somebody else',
    ],
    [
      'a reminder to who was met before somebody else there',
      {
        kind: 'reminder',
        messages: [colleagues('thank-you')],
        meetings: [
          aMeeting({ id: 'm2', contactIds: ['c2'], startedAt: '2026-11-19T12:00:00+01:00' }),
          aMeeting(),
        ],
      },
      'C4',
      'somebody else',
    ],
    [
      'a reminder after its three weeks',
      {
        kind: 'reminder',
        now: '2026-12-28T09:00:00Z',
        window: WEEKS,
        messages: [colleagues('thank-you')],
      },
      'T4',
      'three weeks',
    ],
    [
      'a reminder too many',
      { kind: 'reminder', messages: [colleagues('thank-you'), colleagues('reminder')] },
      'K8',
      'allows 1 reminders',
    ],
  ])('stops: %s', (_name, given, rule, words) => {
    expect(decide(given)).toMatchObject({
      kind: 'stop',
      reason: { rule, text: expect.stringContaining(words) },
    });
  });

  it('stops what would go to somebody who is not listed any more (K7)', () => {
    const { fair, ...rest } = questionOf({});
    expect(decideSending({ ...rest, fair: { ...fair, employers: [] } })).toMatchObject({
      kind: 'stop',
      reason: { rule: 'K7', text: expect.stringContaining('not on the list') },
    });
  });

  it("counts the stricter policy of the attendee's own (section 9)", () => {
    const question = questionOf({ kind: 'reminder', messages: [colleagues('thank-you')] });
    const attendee = { ...question.attendee, policy: { reminders: { max: 0 } } };
    expect(decideSending(question)).toEqual({ kind: 'send' });
    expect(decideSending({ ...question, attendee })).toMatchObject({ kind: 'stop', reason: { rule: 'K8' } });
  });
});
