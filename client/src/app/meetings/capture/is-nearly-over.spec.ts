import { describe, expect, it } from '@jest/globals';
import { isNearlyOver } from './is-nearly-over';

const meeting = { startedAt: '2026-11-19T09:00:00Z', endedAt: null };

describe('the last two minutes of a meeting', () => {
  it.each<[at: string, minutes: number, over: boolean]>([
    ['09:07:59', 10, false],
    ['09:08:00', 10, true],
    ['09:30:00', 10, true],
    ['09:08:00', 15, false],
    ['11:00:00', 10, false],
    ['08:59:00', 10, false],
  ])('at %s of %s planned: %s', (at, minutes, over) => {
    expect(isNearlyOver(meeting, minutes, Date.parse(`2026-11-19T${at}Z`))).toBe(over);
  });

  it('are gone once it was closed', () => {
    const closed = { ...meeting, endedAt: '2026-11-19T09:09:00Z' };
    expect(isNearlyOver(closed, 10, Date.parse('2026-11-19T09:09:30Z'))).toBe(false);
  });
});
