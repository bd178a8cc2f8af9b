import type { FairFacts, FairMeeting } from '../../contracts/index.js';
import { instantOf } from '../timing/index.js';
import { cutOf } from './cut.js';

export interface SharedMeetings {
  meetings: FairMeeting[];
  /** The latest cut of the meetings, in milliseconds. */
  cut: number;
}

/**
 * The meetings with one contact that one thank-you answers: the first and every one that began before the cut of those
 * before it. `meetings` come oldest first and are not empty.
 */
export function shareThankYou(meetings: readonly FairMeeting[], fair: FairFacts): SharedMeetings {
  const shared: SharedMeetings = { meetings: [], cut: Infinity };
  for (const meeting of meetings) {
    if (instantOf(meeting.startedAt) > shared.cut) break;
    const cut = cutOf(meeting, fair);
    shared.cut = shared.meetings.length === 0 ? cut : Math.max(shared.cut, cut);
    shared.meetings.push(meeting);
  }
  return shared;
}
