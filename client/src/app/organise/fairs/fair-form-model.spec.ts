import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY, type FairView } from '@afterfair/shared/contracts';
import { dayToWords, wordsToDay } from './day-words';
import { dayAfter, fairToWords, newFairWords, wordsToFair } from './fair-form-model';

describe('the form of a fair', () => {
  it('reads clock times in the zone of the fair, on both sides of a change of the clocks', () => {
    const day = { date: '2026-10-24', opens: '09:00', closes: '17:00' };
    expect(wordsToDay(day, 'Europe/Berlin').opensAt).toBe('2026-10-24T07:00:00Z');
    expect(wordsToDay({ ...day, date: '2026-10-25' }, 'Europe/Berlin').opensAt).toBe('2026-10-25T08:00:00Z');
  });

  it('gives a close that is not after the opening to the next day', () => {
    const day = { date: '2026-11-26', opens: '20:00', closes: '01:00' };
    expect(wordsToDay(day, 'UTC').closesAt).toBe('2026-11-27T01:00:00Z');
    expect(dayToWords(wordsToDay(day, 'UTC'), 'UTC')).toEqual(day);
  });

  it('gives back what the server knows, word for word', () => {
    const fair: FairView = {
      id: 'f',
      name: 'Campus Career Day',
      timeZone: 'America/New_York',
      days: [{ opensAt: '2026-11-26T14:00:00Z', closesAt: '2026-11-26T22:00:00Z' }],
      languages: ['de', 'en'],
      channels: ['platform'],
      policy: { ...DEFAULT_POLICY, reminders: { max: 2, afterDays: 9, withoutDate: 'ask' } },
      state: 'draft',
      joinCode: 'ABCDEF',
      employerCount: 0,
      endedAt: null,
      cutAt: null,
    };
    const { name, timeZone, days, languages, policy } = fair;
    expect(wordsToFair(fairToWords(fair))).toEqual({ name, timeZone, days, languages, policy });
  });

  it('begins with tomorrow as the zone sees it, and adds days one by one', () => {
    const words = newFairWords('Asia/Tokyo', Date.parse('2026-11-26T16:00:00Z'));
    expect(words.days).toEqual([{ date: '2026-11-28', opens: '09:00', closes: '17:00' }]);
    expect(dayAfter(words.days).date).toBe('2026-11-29');
  });
});
