import type { FairMeeting } from '../../contracts/index.js';
import type { FairIndex, Recipient } from './fair-index.js';

/**
 * The one person at an employer who is followed up with (C4): the one named for it by the latest meeting that names one,
 * else the last one met, of several in one meeting the last listed. `meetings` come oldest first.
 */
export function followUpPerson(index: FairIndex, meetings: readonly FairMeeting[]): Recipient | undefined {
  const named = meetings.map((meeting) => meeting.followUp?.contactId).findLast((id) => id !== undefined);
  const met = meetings.flatMap((meeting) => meeting.contactIds ?? []).at(-1);
  return index.recipients.get(named ?? met ?? '');
}
