import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../contracts/index.js';
import type { ClockSpan, PolicyInput } from '../../contracts/index.js';
import { resolvePolicy } from './resolve-policy.js';

describe('P9, section 9: the stricter policy counts', () => {
  it('is the default where nobody says anything', () => {
    expect(resolvePolicy()).toEqual(DEFAULT_POLICY);
    expect(resolvePolicy({}, {})).toEqual(DEFAULT_POLICY);
  });

  it.each<[string, PolicyInput, PolicyInput, object]>([
    [
      'fewer hours',
      { thankYou: { targetHours: 20 } },
      { thankYou: { targetHours: 12, limitHours: 30 } },
      { thankYou: { targetHours: 12, limitHours: 30 } },
    ],
    [
      'never more hours than the fair',
      { thankYou: { targetHours: 12 } },
      { thankYou: { targetHours: 40 } },
      { thankYou: { targetHours: 12, limitHours: 48 } },
    ],
    [
      'fewer reminders, later',
      { reminders: { max: 2 } },
      { reminders: { max: 1, afterDays: 10 } },
      { reminders: { max: 1, afterDays: 10, withoutDate: 'after-a-week' } },
    ],
    [
      'never before ask',
      { reminders: { withoutDate: 'never' } },
      { reminders: { withoutDate: 'ask' } },
      { reminders: { withoutDate: 'never' } },
    ],
    [
      'ask before after-a-week',
      {},
      { reminders: { withoutDate: 'ask' } },
      { reminders: { withoutDate: 'ask' } },
    ],
    [
      'false before true',
      { rejectionReply: { askFeedback: false } },
      { rejectionReply: { askFeedback: true } },
      { rejectionReply: { askFeedback: false } },
    ],
    [
      'work both have',
      { hours: { work: ['08:00', '16:00'] } },
      { hours: { work: ['10:00', '18:00'] } },
      { hours: { work: ['10:00', '16:00'] } },
    ],
    [
      'workdays both have',
      { hours: { workdays: [1, 2, 3] } },
      { hours: { workdays: [2, 3, 4] } },
      { hours: { workdays: [2, 3] } },
    ],
    [
      'quiet of either',
      { hours: { quiet: ['21:00', '07:00'] } },
      { hours: { quiet: ['20:00', '06:00'] } },
      { hours: { quiet: ['20:00', '07:00'] } },
    ],
    [
      'quiet apart: both, and not what lies between',
      { hours: { quiet: ['22:00', '06:00'] } },
      { hours: { quiet: ['12:00', '13:00'] } },
      { hours: { quiet: ['22:00', '06:00'], alsoQuiet: ['12:00', '13:00'] } },
    ],
    [
      'quiet that touches: one span',
      { hours: { quiet: ['22:00', '06:00'] } },
      { hours: { quiet: ['06:00', '08:00'] } },
      { hours: { quiet: ['22:00', '08:00'] } },
    ],
    [
      'quiet all day, and at night',
      { hours: { quiet: ['00:00', '24:00'] } },
      { hours: { quiet: ['21:00', '07:00'] } },
      { hours: { quiet: ['00:00', '24:00'] } },
    ],
    [
      'quiet that fills the day',
      { hours: { quiet: ['21:00', '07:00'] } },
      { hours: { quiet: ['07:00', '21:00'] } },
      { hours: { quiet: ['00:00', '24:00'] } },
    ],
    [
      'no quiet at all',
      { hours: { quiet: ['00:00', '00:00'] } },
      { hours: { quiet: ['22:00', '06:00'] } },
      { hours: { quiet: ['22:00', '06:00'] } },
    ],
    [
      'the smaller budget',
      { recipientBudget: { perHour: 5 } },
      { recipientBudget: { perDay: 10 } },
      { recipientBudget: { perHour: 5, perDay: 10 } },
    ],
  ])('%s', (_name, fair, attendee, expected) => {
    expect(resolvePolicy(fair, attendee)).toMatchObject(expected);
  });

  it('the quiet of both is quiet, and nothing else', () => {
    const clock = fc
      .integer({ min: 0, max: 95 })
      .map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${(quarter % 4) * 15 || '00'}`);
    const span = fc.oneof(
      fc.tuple(clock, clock),
      fc.constant<ClockSpan>(['00:00', '24:00']),
      fc.constant<ClockSpan>(['21:00', '07:00']),
    );
    fc.assert(
      fc.property(span, span, clock, (fair, own, at) => {
        const { quiet, alsoQuiet } = resolvePolicy(
          { hours: { quiet: fair } },
          { hours: { quiet: own } },
        ).hours;
        const found = holds(quiet, at) || (alsoQuiet !== undefined && holds(alsoQuiet, at));
        expect(found).toBe(holds(fair, at) || holds(own, at));
      }),
    );
  });
});

/** Whether a clock time lies in a half-open span that may wrap midnight. */
function holds([from, to]: ClockSpan, at: string): boolean {
  return from <= to ? from <= at && at < to : at >= from || at < to;
}
