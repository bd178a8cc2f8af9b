import type { VisibleMeeting } from '@afterfair/shared/rules';
import type { BookedMeeting } from './booked-meeting';
import { isBookedMeeting } from './is-booked-meeting';

/**
 * What was booked and neither took place nor is over, in the order of its start.
 * @param now Unix milliseconds
 */
export function upcoming(
  booked: readonly BookedMeeting[],
  meetings: readonly VisibleMeeting[],
  now: number,
): BookedMeeting[] {
  return booked
    .filter((slot) => Date.parse(slot.endsAt) > now)
    .filter((slot) => !meetings.some((meeting) => isBookedMeeting(meeting, slot)))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}
