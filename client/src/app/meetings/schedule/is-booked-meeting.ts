import type { VisibleMeeting } from '@afterfair/shared/rules';
import { sameName } from '../same-name';
import type { BookedMeeting } from './booked-meeting';

/** People are let in early. */
const EARLY_MS = 20 * 60_000;

type Met = Pick<VisibleMeeting, 'employerId' | 'employerName' | 'startedAt'>;

/** Whether a meeting is the one that was booked: with the same employer, begun in its time or shortly before. */
export function isBookedMeeting(meeting: Met, booked: BookedMeeting): boolean {
  const began = Date.parse(meeting.startedAt);
  const isInTime = began >= Date.parse(booked.startsAt) - EARLY_MS && began < Date.parse(booked.endsAt);
  const isSame =
    booked.employerId === null
      ? meeting.employerId === null && sameName(meeting.employerName ?? '', booked.employerName)
      : meeting.employerId === booked.employerId;
  return isInTime && isSame;
}
