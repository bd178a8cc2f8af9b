import { describe, expect, it } from '@jest/globals';
import type { ReviewStep } from '@afterfair/shared/contracts';
import { reviewStep } from '../testing/review-step';
import { groupSteps } from './group-steps';
import { neighbourOf } from './neighbour-of';
import { nextToApprove } from './next-to-approve';
import { progressOf } from './progress-of';

const at = (bestAt: string): Partial<ReviewStep> => ({ window: { ...reviewStep('w').window, bestAt } });
const steps = [
  reviewStep('sent', { delivery: 'sent', sentAt: '2026-11-26T11:00:00.000Z' }),
  reviewStep('late', at('2026-11-27T08:00:00.000Z')),
  reviewStep('early', at('2026-11-26T12:00:00.000Z')),
  reviewStep('wordless', { state: 'needs-wording', draft: null }),
  reviewStep('noteless', { state: 'needs-note', draft: null }),
  reviewStep('blocked', { state: 'blocked' }),
  reviewStep('foreseen', { kind: 'reminder', state: 'foreseen', draft: null }),
  reviewStep('lost', { delivery: 'unknown' }),
  reviewStep('skipped', { skipped: true }),
  reviewStep('going', { delivery: 'sending' }),
];

describe('the groups of the review', () => {
  const groups = groupSteps(steps);

  it('stand in the order in which they ask for the attendee, without empty ones', () => {
    expect(groups.map(({ group }) => group)).toEqual([
      'attention',
      'ready',
      'words',
      'blocked',
      'later',
      'leaving',
      'sent',
      'aside',
    ]);
    expect(groupSteps([reviewStep('one')]).map(({ group }) => group)).toEqual(['ready']);
  });

  it('list the earliest moment first', () => {
    expect(groups.find(({ group }) => group === 'ready')?.steps.map(({ id }) => id)).toEqual([
      'early',
      'late',
    ]);
  });

  it('put what was approved before what its draft is like', () => {
    const [group] = groupSteps([reviewStep('a', { state: 'blocked', delivery: 'approved' })]);
    expect(group?.group).toBe('leaving');
  });

  it('lead from one step to the next as listed, and stop at the ends', () => {
    expect(neighbourOf(groups, null, 1)?.id).toBe('lost');
    expect(neighbourOf(groups, 'lost', 1)?.id).toBe('early');
    expect(neighbourOf(groups, 'late', -1)?.id).toBe('early');
    expect(neighbourOf(groups, 'lost', -1)).toBeNull();
    expect(neighbourOf(groups, 'skipped', 1)).toBeNull();
  });

  it('after an approval lead to the next that can be approved, round the list', () => {
    expect(nextToApprove(groups, 'early')?.id).toBe('late');
    expect(nextToApprove(groups, 'late')?.id).toBe('early');
    expect(nextToApprove(groupSteps([reviewStep('only')]), 'only')).toBeNull();
  });

  it('count as done what asks for nothing more, of all whose time has come', () => {
    expect(progressOf(steps)).toEqual({ done: 3, all: 9 });
  });
});
