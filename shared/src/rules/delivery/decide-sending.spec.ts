import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../contracts/index.js';
import type { FairMessage } from '../../contracts/index.js';
import { SENT, USUAL, colleagues, questionOf } from '../testing/a-sending-question.js';
import type { Given } from '../testing/a-sending-question.js';
import { decideSending } from './decide-sending.js';

const decide = (given: Partial<Given> = {}) => decideSending(questionOf(given));

/** Messages of others to the contact within the hour of the question. */
function othersThisHour(count: number, state: FairMessage['state'] = 'sent'): FairMessage[] {
  return Array.from({ length: count }, (_none, index) => ({
    ...SENT,
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
    expect(decide({ messages: [SENT] })).toMatchObject({
      kind: 'wait',
      until: '2026-11-23T08:00:00.000Z',
      reason: { rule: 'C1' },
    });
  });

  it("pauses for this attendee's messages to this contact only, and never for the answer to a rejection (C1, T6)", () => {
    const toOthers = [colleagues('promised-item'), { ...SENT, attendeeId: 'b1' }];
    expect(decide({ messages: toOthers })).toEqual({ kind: 'send' });
    expect(decide({ kind: 'rejection-reply', messages: [SENT] })).toEqual({
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
    ['72 hours', { messages: [SENT] }, 'C1', '72 hours'],
    [
      '72 hours that end as the window opens',
      {
        messages: [SENT],
        window: { ...USUAL.window, opensAt: '2026-11-22T08:00:00Z' },
      },
      'C1',
      '72 hours',
    ],
    [
      'the window, when the 72 hours are over before it opens',
      {
        messages: [{ ...SENT, at: '2026-11-17T10:00:00Z' }],
        window: { ...USUAL.window, opensAt: '2026-11-21T08:00:00Z' },
      },
      'T8',
      'not opened yet',
    ],
    ['the window', { now: '2026-11-19T15:59:59Z' }, 'T8', 'not opened yet'],
    ['hours, once the window is open', { now: '2026-11-19T16:00:00Z' }, 'T3', "recipient's hours"],
    [
      'hours, once the 72 hours are over',
      { messages: [{ ...SENT, at: '2026-11-16T18:00:00Z' }], now: '2026-11-19T18:00:00Z' },
      'T3',
      "recipient's hours",
    ],
  ])('says what it waits for: %s', (_name, given, rule, words) => {
    const decision = decide(given);
    expect(decision).toMatchObject({ kind: 'wait', reason: { rule, text: expect.stringContaining(words) } });
  });
});
