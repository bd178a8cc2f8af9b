import { describe, expect, it } from '@jest/globals';
import { hoursOf } from './hours-of';

const day = (opensAt: string, closesAt: string) => ({ opensAt, closesAt });

describe('the hours on the page to join', () => {
  it('are one day by the clock of the fair, wherever the reader is', () => {
    const days = [day('2026-11-19T23:00:00Z', '2026-11-20T06:00:00Z')];
    expect(hoursOf({ timeZone: 'Asia/Tokyo', days })?.oneDay).toBe(true);
    expect(hoursOf({ timeZone: 'Europe/Brussels', days })?.oneDay).toBe(true);
    expect(hoursOf({ timeZone: 'Europe/London', days })?.oneDay).toBe(false);
  });

  it('run from the first opening to the last close', () => {
    const days = [
      day('2026-11-19T08:00:00Z', '2026-11-19T16:00:00Z'),
      day('2026-11-20T08:00:00Z', '2026-11-20T15:00:00Z'),
    ];
    expect(hoursOf({ timeZone: 'Europe/Brussels', days })).toEqual({
      opensAt: '2026-11-19T08:00:00Z',
      closesAt: '2026-11-20T15:00:00Z',
      oneDay: false,
    });
  });

  it('are not there without days', () => {
    expect(hoursOf(null)).toBeNull();
    expect(hoursOf({ timeZone: 'UTC', days: [] })).toBeNull();
  });
});
