import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { clockOnDay } from './clock-on-day.js';
import { isoOf } from './instant.js';

describe('section 4: clock times through changes of the clock', () => {
  it.each([
    ['an ordinary time', '2026-11-19', '09:00', '2026-11-19T08:00:00.000Z'],
    ['skipped by a gap: the first instant after it', '2026-03-29', '02:30', '2026-03-29T01:00:00.000Z'],
    ['occurs twice: the first', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['24:00 is the next midnight', '2026-11-19', '24:00', '2026-11-19T23:00:00.000Z'],
  ])('%s', (_name, day, clock, expected) => {
    expect(isoOf(clockOnDay(Temporal.PlainDate.from(day), clock, 'Europe/Berlin'))).toBe(expected);
  });
});
