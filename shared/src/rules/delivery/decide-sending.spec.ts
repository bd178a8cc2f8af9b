import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../contracts/index.js';
import type { FairMessage } from '../../contracts/index.js';
import { decideSending } from './decide-sending.js';
import type { SendingQuestion } from './sending-question.js';

const question: SendingQuestion = {
  now: '2026-11-20T09:00:00Z',
  attendeeId: 'a1',
  contactId: 'c1',
  kind: 'thank-you',
  window: {
    opensAt: '2026-11-19T16:00:00.000Z',
    bestAt: '2026-11-20T08:00:00.000Z',
    targetAt: '2026-11-20T09:10:00.000Z',
    latestAt: '2026-11-21T09:10:00.000Z',
  },
  policy: DEFAULT_POLICY,
  timeZone: 'Europe/Berlin',
  optedOut: false,
  messages: [],
  meetings: [],
};

const sent: FairMessage = {
  id: 'x1',
  attendeeId: 'a1',
  contactId: 'c1',
  direction: 'out',
  kind: 'promised-item',
  at: '2026-11-19T08:00:00Z',
  state: 'sent',
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
    expect(decideSending(question)).toEqual({ kind: 'send' });
  });

  it('never sends before the window opens', () => {
    expect(decideSending({ ...question, now: '2026-11-19T10:00:00Z' })).toMatchObject({
      kind: 'wait',
      until: '2026-11-20T08:00:00.000Z',
      reason: { rule: 'T8' },
    });
  });

  it('waits for the working hour before the target (T3)', () => {
    expect(decideSending({ ...question, now: '2026-11-19T18:00:00Z' })).toMatchObject({
      kind: 'wait',
      until: '2026-11-20T08:00:00.000Z',
      reason: { rule: 'T3' },
    });
  });

  it('sends outside working hours when the limit comes first, and never in quiet hours', () => {
    expect(decideSending({ ...question, now: '2026-11-20T17:00:00Z' })).toEqual({ kind: 'send' });
    expect(decideSending({ ...question, now: '2026-11-20T21:00:00Z' })).toMatchObject({
      kind: 'wait',
      until: '2026-11-21T06:00:00.000Z',
    });
  });

  it('waits 72 hours after the message before (C1)', () => {
    expect(decideSending({ ...question, messages: [sent] })).toMatchObject({
      kind: 'wait',
      until: '2026-11-23T08:00:00.000Z',
      reason: { rule: 'C1' },
    });
  });

  it("pauses for this attendee's messages to this contact only, and never for the answer to a rejection (C1, T6)", () => {
    const toOthers = [colleagues('promised-item'), { ...sent, attendeeId: 'b1' }];
    expect(decideSending({ ...question, messages: toOthers })).toEqual({ kind: 'send' });
    expect(decideSending({ ...question, kind: 'rejection-reply', messages: [sent] })).toEqual({
      kind: 'send',
    });
  });

  it('sends a reminder in working hours only (T4)', () => {
    const reminder: SendingQuestion = {
      ...question,
      kind: 'reminder',
      messages: [colleagues('thank-you')],
      now: '2026-11-20T17:00:00Z',
    };
    expect(decideSending(reminder)).toMatchObject({ kind: 'wait', until: '2026-11-23T08:00:00.000Z' });
    const checkIn: SendingQuestion = { ...reminder, kind: 'keep-in-touch' };
    expect(decideSending(checkIn)).toMatchObject({ kind: 'wait', until: '2026-11-23T08:00:00.000Z' });
  });

  it('waits for the next working hour when the recipient had enough in this one (C5)', () => {
    const now = '2026-11-20T08:45:00Z';
    expect(decideSending({ ...question, now, messages: othersThisHour(11) })).toEqual({ kind: 'send' });
    for (const state of ['sent', 'unknown', 'queued'] as const) {
      expect(decideSending({ ...question, now, messages: othersThisHour(12, state) })).toMatchObject({
        kind: 'wait',
        until: '2026-11-20T09:00:00.000Z',
        reason: { rule: 'C5' },
      });
    }
    expect(decideSending({ ...question, now, messages: othersThisHour(60) })).toMatchObject({
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
      expect(decideSending({ ...question, now, messages })).toEqual({ kind: 'send' });
  });

  it('counts what is with a connector as leaving now, whenever it was handed over (C5)', () => {
    const queued = othersThisHour(12, 'queued').map((message) => ({
      ...message,
      at: '2026-11-18T08:30:00Z',
    }));
    expect(decideSending({ ...question, messages: queued })).toMatchObject({
      kind: 'wait',
      until: '2026-11-20T10:00:00.000Z',
    });
  });

  it('does not wait for room where the recipient has no working hour at all (C5)', () => {
    const policy = { ...DEFAULT_POLICY, hours: { ...DEFAULT_POLICY.hours, workdays: [] } };
    const now = '2026-11-20T08:45:00Z';
    expect(decideSending({ ...question, now, policy, messages: othersThisHour(12) })).toEqual({
      kind: 'send',
    });
  });

  it.each<[string, Partial<SendingQuestion>, string, string]>([
    ['others', { messages: othersThisHour(12), now: '2026-11-20T08:45:00Z' }, 'C5', 'the next working hour'],
    ['72 hours', { messages: [sent] }, 'C1', '72 hours'],
    [
      '72 hours that end as the window opens',
      {
        messages: [sent],
        window: { ...question.window, opensAt: '2026-11-22T08:00:00Z' },
      },
      'C1',
      '72 hours',
    ],
    [
      'the window, when the 72 hours are over before it opens',
      {
        messages: [{ ...sent, at: '2026-11-17T10:00:00Z' }],
        window: { ...question.window, opensAt: '2026-11-21T08:00:00Z' },
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
    const decision = decideSending({ ...question, ...given });
    expect(decision).toMatchObject({ kind: 'wait', reason: { rule, text: expect.stringContaining(words) } });
  });

  it.each<[string, Partial<SendingQuestion>]>([
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
      'a first reminder after a thank-you to a colleague',
      { kind: 'reminder', messages: [colleagues('thank-you')] },
    ],
  ])('does not stop: %s', (_name, given) => {
    expect(decideSending({ ...question, ...given })).toEqual({ kind: 'send' });
  });

  it.each<[string, Partial<SendingQuestion>, string, string]>([
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
      'K8',
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
      { kind: 'reminder', messages: [colleagues('thank-you')], meetings: [{ outcome: REJECTED }] },
      'C3',
      '',
    ],
    [
      'a third check-in',
      { kind: 'keep-in-touch', messages: [1, 2].map(() => ({ ...sent, kind: 'keep-in-touch' as const })) },
      'K8',
      'all check-ins',
    ],
    [
      'a reminder too many',
      { kind: 'reminder', messages: [colleagues('thank-you'), colleagues('reminder')] },
      'K8',
      'allows 1 reminders',
    ],
  ])('stops: %s', (_name, given, rule, words) => {
    expect(decideSending({ ...question, ...given })).toMatchObject({
      kind: 'stop',
      reason: { rule, text: expect.stringContaining(words) },
    });
  });
});
