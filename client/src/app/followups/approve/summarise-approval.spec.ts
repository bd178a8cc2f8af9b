import { describe, expect, it } from '@jest/globals';
import type { ReviewStep } from '@afterfair/shared/contracts';
import { reviewStep } from '../testing/review-step';
import { canApprove } from './can-approve';
import { pickSamples } from './pick-samples';
import { summariseApproval } from './summarise-approval';

describe('approving together', () => {
  it('K1 to K8: leaves out what an error blocks, what is not ready, set aside or approved already', () => {
    const error = { rule: 'K2', severity: 'error' as const, message: '' };
    const warning = { rule: 'K11', severity: 'warning' as const, message: '' };
    const cases: [Partial<ReviewStep>, boolean][] = [
      [{}, true],
      [{ findings: [warning] }, true],
      [{ findings: [warning, error] }, false],
      [{ state: 'needs-note', draft: null }, false],
      [{ skipped: true }, false],
      [{ delivery: 'approved' }, false],
    ];
    for (const [changes, expected] of cases) expect(canApprove(reviewStep('a', changes))).toBe(expected);
  });

  it('says how many go by which channel, and between which moments', () => {
    const window = reviewStep('w').window;
    const summary = summariseApproval([
      reviewStep('a', {
        channel: 'email',
        window: { ...window, bestAt: '2026-11-28T09:00:00.000Z' },
        late: true,
      }),
      reviewStep('b'),
      reviewStep('c', { findings: [{ rule: 'K11', severity: 'warning', message: '' }] }),
    ]);
    expect(summary).toEqual({
      count: 3,
      channels: [
        { channel: 'platform', count: 2 },
        { channel: 'email', count: 1 },
      ],
      firstAt: '2026-11-26T10:00:00.000Z',
      lastAt: '2026-11-28T09:00:00.000Z',
      late: 1,
      warnings: 1,
    });
  });

  it('shows samples from the whole list, the last one among them', () => {
    expect(pickSamples([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7]);
    expect(pickSamples([1, 2], 3)).toEqual([1, 2]);
  });
});
