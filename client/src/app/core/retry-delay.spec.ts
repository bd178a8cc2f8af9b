import { describe, expect, it } from '@jest/globals';
import { retryDelay } from './retry-delay';

describe('the wait before trying again', () => {
  it('doubles from half a second and stays under half a minute', () => {
    expect([0, 1, 2, 3, 20].map((attempt) => retryDelay(attempt, 0))).toEqual([250, 500, 1000, 2000, 15_000]);
    expect(retryDelay(20, 0.999)).toBeLessThanOrEqual(30_000);
  });

  it('spreads devices that lost the same server over half of the time', () => {
    expect(retryDelay(3, 0.5) - retryDelay(3, 0)).toBe(1000);
  });
});
