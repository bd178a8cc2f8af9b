import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '@afterfair/shared/contracts';
import { changesThatFit } from './changes-that-fit';
import type { WaitingChange } from './device-store';

function waiting(text: string, order = 1): WaitingChange {
  const change = { id: String(order), meetingId: 'm', at: '', set: { notes: { n: { text } } } };
  return { order, change, problem: null };
}

describe('what one request may carry', () => {
  it('stays under the limit in bytes, not in letters', () => {
    const queue = Array.from({ length: 100 }, (_, index) => waiting('ł'.repeat(1000), index));
    const fitting = changesThatFit(queue);
    const body = JSON.stringify({ changes: fitting.map(({ change }) => change) });
    expect(new TextEncoder().encode(body).length).toBeLessThanOrEqual(LIMITS.frameBytes);
    expect(fitting.length).toBeGreaterThan(20);
  });

  it('stays under the limit in number and keeps the order', () => {
    const queue = Array.from({ length: 300 }, (_, index) => waiting('', index));
    const fitting = changesThatFit(queue);
    expect(fitting).toHaveLength(LIMITS.changesPerBatch);
    expect(fitting[0]?.order).toBe(0);
  });

  it('lets a change that is too large by itself go alone', () => {
    const queue = [waiting('x'.repeat(LIMITS.frameBytes)), waiting('y')];
    expect(changesThatFit(queue)).toHaveLength(1);
  });
});
