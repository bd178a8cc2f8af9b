import type { VisibleMeeting } from '@afterfair/shared/rules';
import { isRunning } from '../is-running';

const BEFORE_MS = 2 * 60_000;

/**
 * Whether a running meeting is in its last two minutes, or over its time.
 * @param minutes planned length
 * @param now Unix milliseconds
 */
export function isNearlyOver(
  meeting: Pick<VisibleMeeting, 'startedAt' | 'endedAt'>,
  minutes: number,
  now: number,
): boolean {
  return isRunning(meeting, now) && Date.parse(meeting.startedAt) + minutes * 60_000 - now <= BEFORE_MS;
}
