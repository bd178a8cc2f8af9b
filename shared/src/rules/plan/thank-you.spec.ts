import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairMessage } from '../../contracts/index.js';
import { AFTER_THE_CUT, aContact, aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { makeBatch } from '../make-batch.js';

const THREE_DAYS = {
  ...aFair().fair,
  days: [
    { opensAt: '2026-11-17T09:00:00+01:00', closesAt: '2026-11-17T17:00:00+01:00' },
    { opensAt: '2026-11-18T09:00:00+01:00', closesAt: '2026-11-18T16:00:00+01:00' },
    { opensAt: '2026-11-19T09:00:00+01:00', closesAt: '2026-11-19T17:00:00+01:00' },
  ],
};

function meetingAt(id: string, from: string, to: string) {
  return aMeeting({ id, startedAt: `2026-11-${from}:00+01:00`, endedAt: `2026-11-${to}:00+01:00` });
}

function thankYous(document: FairDocument, now = AFTER_THE_CUT) {
  return makeBatch(document, now).steps.filter(({ kind }) => kind === 'thank-you');
}

function only(document: FairDocument, now = AFTER_THE_CUT) {
  const [step, ...more] = thankYous(document, now);
  expect(more).toEqual([]);
  return step;
}

function message(given: Partial<FairMessage>): FairMessage {
  const sent = {
    direction: 'out',
    kind: 'thank-you',
    state: 'sent',
    at: '2026-11-19T17:30:00+01:00',
  } as const;
  return { id: 'x1', attendeeId: 'a1', contactId: 'c1', ...sent, ...given };
}

describe('T1: the cut', () => {
  it.each([
    [
      'a fair of a day is cut when it closes',
      aFair().fair,
      '19T10:00',
      '19T10:10',
      '2026-11-19T16:00:00.000Z',
    ],
    [
      'a meeting after the close has its own end',
      aFair().fair,
      '19T17:00',
      '19T17:20',
      '2026-11-19T16:20:00.000Z',
    ],
    ['a longer one at the close of each day', THREE_DAYS, '18T10:00', '18T10:10', '2026-11-18T15:00:00.000Z'],
    ['after the close of a day: its own end', THREE_DAYS, '18T16:30', '18T16:40', '2026-11-18T15:40:00.000Z'],
    [
      'before the first opening: the first close',
      THREE_DAYS,
      '16T10:00',
      '16T10:10',
      '2026-11-17T16:00:00.000Z',
    ],
  ])('%s', (_name, fair, from, to, cut) => {
    expect(only(aFair({ fair, meetings: [meetingAt('m1', from, to)] })).window.opensAt).toBe(cut);
  });

  it('drafts nothing before it: the step is foreseen', () => {
    const step = only(aFair(), '2026-11-19T15:59:59Z');
    expect(step.state).toBe('foreseen');
    expect(step.draft).toBeUndefined();
  });

  it('drafts from it on, though the best moment lies ahead', () => {
    const step = only(aFair(), '2026-11-19T16:00:00Z');
    expect(step.state).toBe('ready');
    expect(step.window.bestAt).toBe('2026-11-20T08:00:00.000Z');
  });
});

describe('T2: target and limit', () => {
  it("count from the meeting's end", () => {
    expect(only(aFair()).window).toMatchObject({
      targetAt: '2026-11-20T09:10:00.000Z',
      latestAt: '2026-11-21T09:10:00.000Z',
    });
  });

  it('count from the earliest of several meetings, which share one step with the latest cut', () => {
    const meetings = [meetingAt('m2', '19T16:50', '19T17:10'), meetingAt('m1', '19T09:30', '19T09:40')];
    const step = only(aFair({ meetings }));
    expect(step.meetingIds).toEqual(['m1', 'm2']);
    expect(step.window).toMatchObject({
      opensAt: '2026-11-19T16:10:00.000Z',
      targetAt: '2026-11-20T08:40:00.000Z',
    });
  });

  it('a meeting on a later day does not hold back the thank-you of the first', () => {
    const meetings = [meetingAt('m1', '17T10:00', '17T10:10'), meetingAt('m2', '19T10:00', '19T10:10')];
    const step = only(aFair({ fair: THREE_DAYS, meetings }), '2026-11-17T16:00:00Z');
    expect(step).toMatchObject({ meetingIds: ['m1'], state: 'ready' });
  });
});

describe('T3: late', () => {
  it('says so in the step and in one clause of the text', () => {
    const step = only(aFair(), '2026-11-21T12:00:00Z');
    expect(step).toMatchObject({ late: true, window: { bestAt: '2026-11-23T08:00:00.000Z' } });
    expect(step.draft?.sentences.filter(({ slot }) => slot === 'late')).toHaveLength(1);
  });

  it('says nothing of the kind in time', () => {
    expect(only(aFair()).draft?.sentences.some(({ slot }) => slot === 'late')).toBe(false);
  });
});

describe('section 3: one thank-you to each contact', () => {
  it('goes to each of several contacts of a meeting, and to nobody who was only named (C4)', () => {
    const contacts = ['c1', 'c2', 'c3'].map((id) => aContact({ id, name: `Anna ${id}` }));
    const meetings = [aMeeting({ contactIds: ['c2', 'c1'], followUp: { contactId: 'c3' } })];
    const steps = thankYous(aFair({ employers: [anEmployer({ contacts })], meetings }));
    expect(steps.map((step) => step.contactId)).toEqual(['c1', 'c2']);
  });

  it.each([
    ['sent', 0],
    ['unknown', 0],
    ['failed', 1],
    ['queued', 1],
  ] as const)('a thank-you that is %s leaves %d', (state, steps) => {
    expect(thankYous(aFair({ messages: [message({ state })] }))).toHaveLength(steps);
  });

  it("another attendee's thank-you changes nothing", () => {
    const attendees = [...aFair().attendees, { id: 'a2', name: 'Jon', languages: ['en'] }];
    const document = aFair({ attendees, messages: [message({ attendeeId: 'a2' })] });
    expect(thankYous(document)).toHaveLength(1);
  });
});

describe('C1: 72 hours between two messages', () => {
  const at = '2026-11-18T12:00:00Z';

  it('moves the best moment, with a reason; exactly 72 hours are allowed', () => {
    const step = only(aFair({ messages: [message({ kind: 'promised-item', at: '2026-11-18T07:30:00Z' })] }));
    expect(step.window.bestAt).toBe('2026-11-21T07:30:00.000Z');
    expect(step.reasons.map((reason) => reason.rule)).toContain('C1');
  });

  it('leaves a moment alone that is late enough anyway', () => {
    const step = only(aFair({ messages: [message({ kind: 'promised-item', at: '2026-11-17T07:00:00Z' })] }));
    expect(step.window.bestAt).toBe('2026-11-20T08:00:00.000Z');
    expect(step.reasons.map((reason) => reason.rule)).not.toContain('C1');
  });

  it('does not count what never went out', () => {
    const step = only(aFair({ messages: [message({ kind: 'promised-item', at, state: 'failed' })] }));
    expect(step.window.bestAt).toBe('2026-11-20T08:00:00.000Z');
  });
});

describe('C6 and C8: nothing more to somebody who declined, and the plan says why', () => {
  const optedOut = anEmployer({ contacts: [aContact({ optedOut: true })] });
  const others = { attendeeId: 'a9' };

  it.each([
    ['opted out', aFair({ employers: [optedOut] })],
    ['bounced, whoever wrote', aFair({ messages: [message({ ...others, state: 'bounced' })] })],
    [
      'asked anybody for no more',
      aFair({ messages: [message({ ...others, direction: 'in', kind: 'opt-out', state: 'received' })] }),
    ],
  ])('%s', (_name, document) => {
    const batch = makeBatch(document, AFTER_THE_CUT);
    expect(batch.steps).toEqual([]);
    expect(batch.suppressed).toMatchObject([
      { attendeeId: 'a1', contactId: 'c1', kind: 'reminder', rule: 'C6' },
      { attendeeId: 'a1', contactId: 'c1', kind: 'thank-you', rule: 'C6' },
    ]);
    expect(batch.suppressed[0]?.text).not.toBe('');
  });
});
