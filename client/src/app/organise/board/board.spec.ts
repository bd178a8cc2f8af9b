import { describe, expect, it } from '@jest/globals';
import { boardAge } from './board-age';
import { dayLine } from './day-line';
import { employerBars } from './employer-bars';

describe('the live board', () => {
  it('says how old its figures are', () => {
    expect(boardAge(10_000, 14_999)).toEqual({ unit: 'now' });
    expect(boardAge(10_000, 15_000)).toEqual({ unit: 'seconds', count: 5 });
    expect(boardAge(10_000, 69_999)).toEqual({ unit: 'seconds', count: 59 });
    expect(boardAge(10_000, 190_000)).toEqual({ unit: 'minutes', count: 3 });
    expect(boardAge(10_000, 9_000)).toEqual({ unit: 'now' });
  });

  it('draws quarters that were left out as quarters without meetings', () => {
    const line = dayLine([
      { startsAt: '2026-11-26T09:00:00.000Z', meetings: 4 },
      { startsAt: '2026-11-26T09:30:00.000Z', meetings: 2 },
    ]);
    expect(line).toEqual({
      points: '0,100 25,4 50,100 75,52 100,100',
      from: '2026-11-26T09:00:00.000Z',
      to: '2026-11-26T09:45:00.000Z',
      most: 4,
    });
    expect(dayLine([]).points).toBe('');
  });

  it('lists those nobody visited yet first, the others from the quietest on', () => {
    const employer = (id: string, meetings: number) => ({ id, name: id, booth: '', meetings });
    const bars = employerBars([employer('busy', 8), employer('alone', 0), employer('calm', 2)]);
    expect(bars.nobodyYet.map(({ id }) => id)).toEqual(['alone']);
    expect(bars.visited.map(({ id, share }) => [id, share])).toEqual([
      ['calm', 25],
      ['busy', 100],
    ]);
  });
});
