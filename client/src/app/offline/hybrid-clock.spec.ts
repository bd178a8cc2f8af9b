import { describe, expect, it } from '@jest/globals';
import { emptyMeeting } from '@afterfair/shared/rules';
import { laterTime, latestTimeOf, nextHybridTime } from './hybrid-clock';

const HERE = 'aaaaaaaaaaaaaaaa';
const THERE = 'bbbbbbbbbbbbbbbb';
const NOON = Date.UTC(2026, 10, 22, 12);

describe('the hybrid clock', () => {
  it('takes the wall clock when it has moved on', () => {
    const first = nextHybridTime(null, NOON, HERE);
    const second = nextHybridTime(first, NOON + 1, HERE);
    expect(second > first).toBe(true);
    expect(second.slice(13, 17)).toBe('0000');
  });

  it('counts on when the wall clock stands still or runs backwards', () => {
    const first = nextHybridTime(null, NOON, HERE);
    const second = nextHybridTime(first, NOON, HERE);
    const third = nextHybridTime(second, NOON - 86_400_000, HERE);
    expect(second > first && third > second).toBe(true);
    expect(third.slice(13, 17)).toBe('0002');
  });

  it('orders after what it saw from a device whose clock is a day ahead', () => {
    const seen = nextHybridTime(null, NOON + 86_400_000, THERE);
    expect(nextHybridTime(seen, NOON, HERE) > seen).toBe(true);
  });

  it('borrows a millisecond when the counter is used up', () => {
    const full = `${NOON.toString(16).padStart(12, '0')}-ffff-${THERE}`;
    const next = nextHybridTime(full, NOON, HERE);
    expect(next > full).toBe(true);
    expect(next.slice(13, 17)).toBe('0000');
  });

  it('refuses a device name of the wrong shape', () => {
    expect(() => nextHybridTime(null, NOON, 'phone')).toThrow(RangeError);
  });

  it('finds the latest time in any part of a meeting', () => {
    const early = nextHybridTime(null, NOON, HERE);
    const late = nextHybridTime(early, NOON + 5, THERE);
    const state = {
      ...emptyMeeting('m'),
      fields: { interest: { value: 3, at: early } },
      notes: { n: { text: { value: 'x', at: late }, earlier: [{ text: 'y', at: early }] } },
    };
    expect(latestTimeOf(state)).toBe(late);
    expect(latestTimeOf(emptyMeeting('m'))).toBeNull();
    expect(laterTime(null, early)).toBe(early);
  });
});
