import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../contracts/index.js';
import type { FairMessage } from '../../contracts/index.js';
import { aMeeting } from '../testing/a-fair.js';
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

describe('K8: what a rule forbids is stopped at sending', () => {
  const thanked: FairMessage = { ...sent, kind: 'thank-you', at: '2026-11-10T08:00:00Z' };
  const reply: FairMessage = { ...sent, id: 'x2', direction: 'in', kind: 'reply', state: 'received' };
  const meetings = [aMeeting({ outcome: { kind: 'offer', recordedAt: '2026-11-19T08:00:00Z' } })];
  const reminder = { kind: 'reminder' as const, messages: [thanked] };

  it.each<[string, Partial<SendingQuestion>, string | undefined]>([
    ['a reminder after a thank-you leaves', reminder, undefined],
    ['a reply', { ...reminder, messages: [thanked, reply] }, 'C2'],
    [
      'a reply of a colleague',
      { ...reminder, withEmployer: { messages: [thanked, reply], meetings: [] } },
      'C2',
    ],
    ['an outcome', { ...reminder, withEmployer: { messages: [thanked], meetings } }, 'C3'],
    ['no thank-you', { ...reminder, messages: [] }, 'C7'],
    [
      'one reminder too many',
      { ...reminder, messages: [thanked, { ...thanked, id: 'x3', kind: 'reminder' }] },
      'K8',
    ],
    [
      'a second answer',
      { kind: 'rejection-reply', messages: [{ ...thanked, kind: 'rejection-reply' }] },
      'K8',
    ],
    ['an answer waits for nobody', { kind: 'rejection-reply', messages: [sent] }, undefined],
    [
      'a third check-in',
      {
        kind: 'keep-in-touch',
        messages: [
          { ...thanked, kind: 'keep-in-touch' },
          { ...thanked, id: 'x3', kind: 'keep-in-touch' },
        ],
      },
      'K8',
    ],
  ])('%s', (_name, given, rule) => {
    const decision = decideSending({ ...question, ...given });
    expect(decision).toMatchObject(
      rule === undefined ? { kind: 'send' } : { kind: 'stop', reason: { rule } },
    );
  });
});
