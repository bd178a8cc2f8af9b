import type { VisibleMeeting } from '@afterfair/shared/rules';

/** What stands on the line of one day: meetings in their order, and now. */
export type DayEntry = { kind: 'meeting'; meeting: VisibleMeeting } | { kind: 'now' };

export interface Day {
  /** `YYYY-MM-DD` in the zone asked for. */
  date: string;
  entries: DayEntry[];
}

/**
 * Meetings as lines of time, the latest day first, each day from morning to evening; on the day of now, now stands
 * between what has begun and what has not.
 * @param meetings sorted by their beginning
 * @param now Unix milliseconds
 * @param zone IANA name, undefined for this device's
 */
export function dayLines(meetings: readonly VisibleMeeting[], now: number, zone?: string): Day[] {
  const dateOf = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const days = new Map<string, VisibleMeeting[]>();
  for (const meeting of meetings) {
    const date = dateOf.format(new Date(meeting.startedAt));
    days.set(date, [...(days.get(date) ?? []), meeting]);
  }
  const today = dateOf.format(new Date(now));
  return [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([date, met]) => ({ date, entries: entriesOf(met, date === today ? now : null) }));
}

function entriesOf(meetings: VisibleMeeting[], now: number | null): DayEntry[] {
  const entries = meetings.map((meeting): DayEntry => ({ kind: 'meeting', meeting }));
  if (now === null) return entries;
  const begun = meetings.filter(({ startedAt }) => Date.parse(startedAt) <= now).length;
  return [...entries.slice(0, begun), { kind: 'now' }, ...entries.slice(begun)];
}
