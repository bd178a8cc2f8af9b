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

  it.each<[string, Partial<SendingQuestion>, string]>([
    ['opted out', { optedOut: true }, 'C6'],
    ['a bounce', { messages: [{ ...sent, state: 'bounced' }] }, 'C6'],
    ['an opt-out', { messages: [{ ...sent, direction: 'in', kind: 'opt-out', state: 'received' }] }, 'C6'],
    ['a second thank-you', { messages: [{ ...sent, kind: 'thank-you', state: 'unknown' }] }, 'K8'],
    [
      'a second answer to a rejection',
      { kind: 'rejection-reply', messages: [colleagues('rejection-reply')] },
      'K8',
    ],
    ['a reminder without a thank-you', { kind: 'reminder' }, 'C7'],
    [
      'a reminder after a reply of a colleague',
      { kind: 'reminder', messages: [colleagues('thank-you'), { ...colleagues('reply'), direction: 'in' }] },
      'C2',
    ],
    [
      'a reminder after a rejection',
      { kind: 'reminder', messages: [colleagues('thank-you')], meetings: [{ outcome: REJECTED }] },
      'C3',
    ],
    [
      'a third check-in',
      { kind: 'keep-in-touch', messages: [1, 2].map(() => ({ ...sent, kind: 'keep-in-touch' as const })) },
      'K8',
    ],
    [
      'a reminder too many',
      { kind: 'reminder', messages: [colleagues('thank-you'), colleagues('reminder')] },
      'K8',
    ],
  ])('stops: %s', (_name, given, rule) => {
    expect(decideSending({ ...question, ...given })).toMatchObject({ kind: 'stop', reason: { rule } });
  });
});
