import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FairDocument, PolicyInput } from '../../contracts/index.js';
import { makeBatch } from '../make-batch.js';
import { aFair, aMeeting, anEmployer } from '../testing/a-fair.js';
import { aMessage } from '../testing/a-message.js';
import { indexFair, planAttendee, shareBudget } from './index.js';

const NOW = '2026-11-19T16:30:00Z';

/** Attendees who each met the one contact, ten minutes after one another. */
function crowd(
  count: number,
  policy: PolicyInput,
  given: Partial<FairDocument> = {},
  timeZone?: string,
): FairDocument {
  const numbers = Array.from({ length: count }, (_none, index) => index);
  const start = Date.parse('2026-11-19T08:00:00Z');
  return aFair({
    fair: { ...aFair().fair, policy: { reminders: { max: 0 }, ...policy } },
    employers: [anEmployer({ timeZone: timeZone ?? 'Europe/Berlin' })],
    attendees: numbers.map((index) => ({
      id: `a${String(index).padStart(3, '0')}`,
      name: `Name ${index}`,
      email: 'a@example.org',
      languages: ['en'],
    })),
    meetings: numbers.map((index) =>
      aMeeting({
        id: `m${index}`,
        attendeeId: `a${String(index).padStart(3, '0')}`,
        startedAt: new Date(start + index * 60_000).toISOString(),
        endedAt: new Date(start + (index + 1) * 60_000).toISOString(),
        notes: [{ id: `n${index}`, kind: 'point', text: 'x', say: 'the new office' }],
      }),
    ),
    ...given,
  });
}

function moments(document: FairDocument, now = NOW): string[] {
  return makeBatch(document, now).steps.map(
    ({ window, attendeeId }) => `${attendeeId} ${window.bestAt.slice(5, 16)}`,
  );
}

describe("C5: the recipient's budget", () => {
  it('leaves everybody alone while there is room', () => {
    expect(moments(crowd(2, { recipientBudget: { perHour: 2 } }))).toEqual([
      'a000 11-20T08:00',
      'a001 11-20T08:00',
    ]);
  });

  it('fills an hour, then the next, oldest target first', () => {
    expect(moments(crowd(5, { recipientBudget: { perHour: 2 } }))).toEqual([
      'a000 11-20T08:00',
      'a001 11-20T08:00',
      'a002 11-20T09:00',
      'a003 11-20T09:00',
      'a004 11-20T10:00',
    ]);
  });

  it('fills a day, then the next workday, late and with a reason', () => {
    const steps = makeBatch(crowd(3, { recipientBudget: { perDay: 2 } }), NOW).steps;
    expect(steps.at(-1)).toMatchObject({
      attendeeId: 'a002',
      late: true,
      window: { bestAt: '2026-11-23T08:00:00.000Z' },
    });
    expect(steps.at(-1)?.reasons.map(({ rule }) => rule)).toContain('C5');
    expect(steps.at(-1)?.draft?.sentences.some(({ slot }) => slot === 'late')).toBe(true);
  });

  it('counts what was sent, by anybody', () => {
    const messages = [aMessage({ attendeeId: 'a9', at: '2026-11-20T08:59:00Z' })];
    expect(moments(crowd(2, { recipientBudget: { perHour: 2 } }, { messages }))).toEqual([
      'a000 11-20T08:00',
      'a001 11-20T09:00',
    ]);
  });

  it('counts clock hours of the recipient, also where they start at half past', () => {
    const found = moments(crowd(2, { recipientBudget: { perHour: 1 } }, {}, 'Asia/Kolkata'));
    expect(found).toEqual(['a000 11-20T03:30', 'a001 11-20T04:30']);
  });

  it("an attendee's own smaller budget holds back that attendee only", () => {
    const document = crowd(3, { recipientBudget: { perHour: 3 } });
    const [first, second, third] = document.attendees;
    const attendees = [first, { ...second, policy: { recipientBudget: { perHour: 1 } } }, third];
    expect(moments({ ...document, attendees })).toEqual([
      'a000 11-20T08:00',
      'a002 11-20T08:00',
      'a001 11-20T09:00',
    ]);
  });

  it('is shared round robin: the first of each before the second of anybody', () => {
    const document = crowd(2, { recipientBudget: { perHour: 1 } });
    const promise = {
      kind: 'promise' as const,
      text: 'x',
      say: 'my notebook',
      readyAt: '2026-11-23T07:00:00Z',
    };
    const meetings = document.meetings.map((meeting, index) => ({
      ...meeting,
      notes: [...(meeting.notes ?? []), { ...promise, id: `p${index}` }],
    }));
    const messages = document.attendees.map(({ id }) =>
      aMessage({ id: `x${id}`, attendeeId: id, at: '2026-11-20T07:30:00Z' }),
    );
    expect(moments({ ...document, meetings, messages }, '2026-11-23T08:30:00Z')).toEqual([
      'a000 11-23T08:30',
      'a001 11-23T09:00',
    ]);
  });

  it('is never exceeded, and nobody is dropped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 96 }),
        (count, perHour, perDay, hours) => {
          const document = crowd(count, { recipientBudget: { perHour, perDay } });
          const index = indexFair(document);
          const now = Date.parse(NOW) + hours * 3_600_000;
          const steps = shareBudget(
            index,
            document.attendees.flatMap((attendee) => planAttendee(index, attendee, now).steps),
          );
          expect(steps).toHaveLength(count);
          const perClockHour = new Map<string, number>();
          for (const { step } of steps) {
            for (const length of [13, 10]) {
              const key = step.window.bestAt.slice(0, length);
              perClockHour.set(key, (perClockHour.get(key) ?? 0) + 1);
            }
          }
          for (const [key, found] of perClockHour) {
            expect(found).toBeLessThanOrEqual(key.length === 13 ? perHour : perDay);
          }
        },
      ),
    );
  });
});
