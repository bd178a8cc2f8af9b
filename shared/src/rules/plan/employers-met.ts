import type { FairAttendee, FairEmployer } from '../../contracts/index.js';
import type { FairIndex } from './fair-index.js';

/** The employers an attendee has met, in the order of the first meeting. */
export function employersMet(index: FairIndex, attendee: FairAttendee): FairEmployer[] {
  const ids = new Set(index.meetingsOf(attendee.id).map((meeting) => meeting.employerId));
  return [...ids]
    .map((id) => index.employers.get(id))
    .filter((employer): employer is FairEmployer => employer !== undefined);
}
