import { describe, expect, it } from '@jest/globals';
import { makeBatch } from '@afterfair/shared/rules';
import { inTurn } from './in-turn.js';
import { printRows } from './print-rows.js';
import { rowOf } from './row.js';
import { AFTER_THE_CUT, bigFair } from './rules/big-fair.js';

describe('the frame of the benches', () => {
  it('lets the contestants run in turn and leaves the first round unrecorded', async () => {
    const order: string[] = [];
    let count = 0;
    const run = (name: string) => () => {
      order.push(name);
      return (count += 1);
    };
    const rounds = await inTurn(2, { one: run('one'), other: run('other') });
    expect(order).toEqual(['one', 'other', 'one', 'other', 'one', 'other']);
    expect(rounds).toEqual([
      { one: 3, other: 4 },
      { one: 5, other: 6 },
    ]);
  });

  it.each([
    { wanted: 'at-least' as const, target: 0.3, meets: true },
    { wanted: 'at-least' as const, target: 0.31, meets: false },
    { wanted: 'at-most' as const, target: 0.3, meets: true },
    { wanted: 'at-most' as const, target: 0.29, meets: false },
  ])('judges the median: $wanted $target', ({ wanted, target, meets }) => {
    const row = rowOf('x', [0.5, 0.1, 0.3, 0.2, 0.4], wanted, target);
    expect(row).toEqual({ id: 'x', ratio: { min: 0.1, median: 0.3 }, target, meets });
  });

  it('refuses to judge what was never measured', () => {
    expect(() => rowOf('x', [], 'at-most', 1)).toThrow(RangeError);
  });

  it('prints a line for each row', () => {
    const rows = [rowOf('rules.batch', [0.25], 'at-least', 0.1)];
    expect(printRows(rows)).toMatch(/^what .*\nrules\.batch +0\.25 +0\.25 +0\.1 +meets\n$/u);
  });
});

describe('the big fair', () => {
  const fair = bigFair({ attendees: 12, meetingsEach: 20 });

  it('is the same for the same seed', () => {
    expect(bigFair({ attendees: 12, meetingsEach: 20 })).toEqual(fair);
    expect(bigFair({ attendees: 12, meetingsEach: 20 }, 2)).not.toEqual(fair);
  });

  it('makes one drafted thank-you of each meeting, in six languages', () => {
    const { steps } = makeBatch(fair, AFTER_THE_CUT);
    expect(steps).toHaveLength(240);
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(['thank-you']));
    expect(new Set(steps.map(({ draft }) => draft?.language)).size).toBe(6);
  });
});
