import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../contracts/index.js';
import type { FairMessage } from '../../contracts/index.js';
import { decideSending } from './decide-sending.js';
import type { SendingQuestion } from './decide-sending.js';

const question: SendingQuestion = {
  now: '2026-11-20T09:00:00Z',
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

  it.each<[string, Partial<SendingQuestion>, string]>([
    ['opted out', { optedOut: true }, 'C6'],
    ['a bounce', { messages: [{ ...sent, state: 'bounced' }] }, 'C6'],
    ['an opt-out', { messages: [{ ...sent, direction: 'in', kind: 'opt-out', state: 'received' }] }, 'C6'],
    ['a second thank-you', { messages: [{ ...sent, kind: 'thank-you', state: 'unknown' }] }, 'K8'],
  ])('stops: %s', (_name, given, rule) => {
    expect(decideSending({ ...question, ...given })).toMatchObject({ kind: 'stop', reason: { rule } });
  });
});
