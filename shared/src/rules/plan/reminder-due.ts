import { Temporal } from 'temporal-polyfill';
import type { FairMeeting, FairMessage, Policy } from '../../contracts/index.js';
import { addDays, clockOnDay, firstWorking, instantOf } from '../timing/index.js';
import type { RecipientClock } from '../timing/index.js';

const SECOND_AFTER_DAYS = 14;

/**
 * When the next reminder falls due (milliseconds): the first some days after the latest meeting, and not before the first
 * working hour after the latest noted decision date (T4); the second 14 days after the first was sent (T5).
 */
export function reminderDue(
  meetings: readonly FairMeeting[],
  lastReminder: FairMessage | undefined,
  policy: Policy,
  clock: RecipientClock,
): number {
  if (lastReminder) return addDays(instantOf(lastReminder.at), SECOND_AFTER_DAYS, clock.timeZone);
  const ended = Math.max(...meetings.map((meeting) => instantOf(meeting.endedAt)));
  const afterDays = addDays(ended, policy.reminders.afterDays, clock.timeZone);
  const date = decisionDate(meetings);
  return date === undefined ? afterDays : Math.max(afterDays, openingAfter(date, clock));
}

/** The latest noted decision date, `YYYY-MM-DD`. */
export function decisionDate(meetings: readonly FairMeeting[]): string | undefined {
  return meetings
    .flatMap((meeting) => (meeting.decisionBy ? [meeting.decisionBy.date] : []))
    .sort()
    .at(-1);
}

function openingAfter(date: string, clock: RecipientClock): number {
  const next = clockOnDay(Temporal.PlainDate.from(date).add({ days: 1 }), '00:00', clock.timeZone);
  return firstWorking(next, clock) ?? next;
}
