import type { VisibleMeeting } from '@afterfair/shared/rules';
import type { BookedMeeting } from './schedule/booked-meeting';

/** What stands on the line of one day: what was met and what is booked in its order, and now. */
export type DayEntry =
  { kind: 'meeting'; meeting: VisibleMeeting } | { kind: 'booked'; slot: BookedMeeting } | { kind: 'now' };

export interface Day {
  /** `YYYY-MM-DD` in the zone asked for. */
  date: string;
  entries: DayEntry[];
}

/**
 * Meetings and what is booked as lines of time, the latest day first, each day from morning to evening; on the day of now,
 * now stands between what has begun and what has not.
 * @param now Unix milliseconds
 * @param zone IANA name, undefined for this device's
 */
export function dayLines(
  meetings: readonly VisibleMeeting[],
  booked: readonly BookedMeeting[],
  now: number,
  zone?: string,
): Day[] {
  const dateOf = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const timed = [
    ...meetings.map((meeting): Timed => ({ at: meeting.startedAt, entry: { kind: 'meeting', meeting } })),
    ...booked.map((slot): Timed => ({ at: slot.startsAt, entry: { kind: 'booked', slot } })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const days = new Map<string, Timed[]>();
  for (const one of timed) {
    const date = dateOf.format(new Date(one.at));
    days.set(date, [...(days.get(date) ?? []), one]);
  }
  const today = dateOf.format(new Date(now));
  return [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([date, those]) => ({ date, entries: entriesOf(those, date === today ? now : null) }));
}

interface Timed {
  /** ISO 8601 */
  at: string;
  entry: DayEntry;
}

function entriesOf(timed: Timed[], now: number | null): DayEntry[] {
  const entries = timed.map(({ entry }) => entry);
  if (now === null) return entries;
  const begun = timed.filter(({ at }) => Date.parse(at) <= now).length;
  return [...entries.slice(0, begun), { kind: 'now' }, ...entries.slice(begun)];
}
