import type { VisibleMeeting } from '@afterfair/shared/rules';

/** A meeting that nobody closed counts as running for two hours; after that it was forgotten, not long. */
const FORGOTTEN_MS = 2 * 60 * 60 * 1000;

/** Whether a meeting is going on. `now` in Unix milliseconds. */
export function isRunning(meeting: Pick<VisibleMeeting, 'startedAt' | 'endedAt'>, now: number): boolean {
  const since = now - Date.parse(meeting.startedAt);
  return meeting.endedAt === null && since >= 0 && since < FORGOTTEN_MS;
}
