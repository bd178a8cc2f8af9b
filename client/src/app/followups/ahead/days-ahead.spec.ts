import { describe, expect, it } from '@jest/globals';
import type { ReviewStep } from '@afterfair/shared/contracts';
import { reviewStep } from '../testing/review-step';
import { daysAhead } from './days-ahead';

const NOW = Date.parse('2026-11-26T22:30:00.000Z');
const on = (bestAt: string, more: Partial<ReviewStep> = {}): ReviewStep =>
  reviewStep(bestAt, { window: { ...reviewStep('w').window, bestAt }, ...more });
const filled = (steps: ReviewStep[], zone = 'Europe/Brussels') =>
  daysAhead(steps, NOW, zone)
    .filter((day) => day.steps.length > 0)
    .map(({ date, steps: found, unlessReply }) => [date, found.length, unlessReply]);

describe('the next 30 days', () => {
  it('are thirty, today first, on the reader’s calendar', () => {
    const days = daysAhead([], NOW, 'Europe/Helsinki');
    expect([days.length, days[0]?.date, days.at(-1)?.date]).toEqual([30, '2026-11-27', '2026-12-26']);
    expect(daysAhead([], NOW, 'Europe/Brussels')[0]?.date).toBe('2026-11-26');
  });

  it('say on each day what leaves, and what of it a reply would cancel (C2)', () => {
    const reminder = { kind: 'reminder', state: 'foreseen', draft: null } as const;
    const steps = [
      on('2026-11-27T09:00:00.000Z'),
      on('2026-12-04T09:00:00.000Z', reminder),
      on('2026-12-04T10:00:00.000Z', { kind: 'promised-item' }),
    ];
    expect(filled(steps)).toEqual([
      ['2026-11-27', 1, 0],
      ['2026-12-04', 2, 1],
    ]);
  });

  it('hold what was approved on the day on which it leaves, and what is overdue on today', () => {
    const steps = [
      on('2026-11-27T09:00:00.000Z', { delivery: 'approved', sendsAt: '2026-11-30T09:00:00.000Z' }),
      on('2026-11-20T09:00:00.000Z'),
    ];
    expect(filled(steps)).toEqual([
      ['2026-11-26', 1, 0],
      ['2026-11-30', 1, 0],
    ]);
  });

  it.each<[string, Partial<ReviewStep>]>([
    ['has left', { delivery: 'sent' }],
    ['was stopped', { delivery: 'stopped' }],
    ['was set aside', { skipped: true }],
    ['failed', { delivery: 'failed' }],
  ])('do not hold what %s', (_what, more) => {
    expect(filled([on('2026-11-27T09:00:00.000Z', more)])).toEqual([]);
  });

  it('end after the thirtieth', () => {
    expect(filled([on('2026-12-25T12:00:00.000Z'), on('2026-12-26T12:00:00.000Z')])).toEqual([
      ['2026-12-25', 1, 0],
    ]);
  });
});
