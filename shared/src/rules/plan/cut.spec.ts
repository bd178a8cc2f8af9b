import { describe, expect, it } from '@jest/globals';
import { instantOf } from '../timing/index.js';
import { cutOf } from './cut.js';

const day = (opensAt: string, closesAt: string) => ({
  opensAt: `2026-11-${opensAt}:00Z`,
  closesAt: `2026-11-${closesAt}:00Z`,
});
const THURSDAY = day('19T08:00', '19T16:00');
const FRIDAY = day('20T08:00', '20T15:00');
const MONDAY = day('23T09:00', '23T14:00');

describe('T1: the cut of a meeting', () => {
  it.each<[string, (typeof THURSDAY)[], string, string]>([
    ['a fair of one day, at its close', [THURSDAY], '19T10:00', '19T16:00'],
    ['a meeting that ends after the close, at its own end', [THURSDAY], '19T16:20', '19T16:20'],
    [
      'two sittings within 24 hours, at the last close',
      [THURSDAY, day('19T18:00', '20T08:00')],
      '19T10:00',
      '20T08:00',
    ],
    [
      'a minute longer, at the close of each',
      [THURSDAY, day('19T18:00', '20T08:01')],
      '19T10:00',
      '19T16:00',
    ],
    ['the first of three days', [THURSDAY, FRIDAY, MONDAY], '19T10:00', '19T16:00'],
    ['the second', [THURSDAY, FRIDAY, MONDAY], '20T10:00', '20T15:00'],
    ['the last, however the days are listed', [MONDAY, FRIDAY, THURSDAY], '23T10:00', '23T14:00'],
    ['a meeting that ends as a day opens is of that day', [THURSDAY, FRIDAY, MONDAY], '20T08:00', '20T15:00'],
    ['a meeting between two days, at its own end', [THURSDAY, FRIDAY, MONDAY], '19T20:00', '19T20:00'],
    [
      'where two halls open together, at the later close',
      [day('20T08:00', '20T16:00'), FRIDAY, THURSDAY],
      '20T10:00',
      '20T16:00',
    ],
    ['a meeting before the first day is of the first', [FRIDAY, THURSDAY], '18T10:00', '19T16:00'],
  ])('%s', (_name, days, endedAt, cut) => {
    expect(cutOf({ endedAt: `2026-11-${endedAt}:00Z` }, { days })).toBe(instantOf(`2026-11-${cut}:00Z`));
  });
});
