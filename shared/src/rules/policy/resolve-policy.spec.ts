import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../contracts/index.js';
import type { PolicyInput } from '../../contracts/index.js';
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
      'quiet apart: one span over both',
      { hours: { quiet: ['22:00', '06:00'] } },
      { hours: { quiet: ['12:00', '13:00'] } },
      { hours: { quiet: ['22:00', '13:00'] } },
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
});
