import type { MeetingState } from '../../contracts/index.js';

/** A meeting to which nothing has been written yet. */
export function emptyMeeting(id: string): MeetingState {
  return { id, fields: {}, notes: {}, people: {} };
}
