import { Temporal } from 'temporal-polyfill';
import type { ReviewStep } from '@afterfair/shared/contracts';
import { endsWithReply } from '@afterfair/shared/rules';

/** How far one looks ahead before anything is approved. */
export const DAYS_AHEAD = 30;

/** What leaves on one day, on the reader's calendar. */
export interface DayAhead {
  /** `YYYY-MM-DD` */
  date: string;
  steps: ReviewStep[];
  /** How many of them a reply from the employer before that day would cancel (C2). */
  unlessReply: number;
}

/**
 * The next 30 days, today first: what was approved by when it leaves, the rest by its best moment. What has left, was set
 * aside or failed is not among it; what should have left before today stands on today.
 * @param now Unix milliseconds
 * @param zone IANA name
 */
export function daysAhead(steps: readonly ReviewStep[], now: number, zone: string): DayAhead[] {
  const dateOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const today = dateOf(now);
  const byDate = new Map<string, ReviewStep[]>();
  for (const step of steps.filter(isComing)) {
    const date = dateOf(Date.parse(step.sendsAt ?? step.window.bestAt));
    const day = (Temporal.PlainDate.compare(date, today) < 0 ? today : date).toString();
    byDate.set(day, [...(byDate.get(day) ?? []), step]);
  }
  return Array.from({ length: DAYS_AHEAD }, (_, day) => {
    const date = today.add({ days: day }).toString();
    const found = byDate.get(date) ?? [];
    return { date, steps: found, unlessReply: found.filter(({ kind }) => endsWithReply(kind)).length };
  });
}

function isComing({ delivery, skipped }: ReviewStep): boolean {
  return delivery === 'approved' || delivery === 'sending' || (delivery === 'none' && !skipped);
}
