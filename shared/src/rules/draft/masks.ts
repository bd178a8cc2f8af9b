import type { FairAttendee, FairContact, FairEmployer, FairMeeting } from '../../contracts/index.js';
import { cleanName, cleanText } from '../text/index.js';

/** Names, addresses and note texts of a letter that somebody wrote, which D8's measure leaves out of account. */
export function masksOf(
  attendee: FairAttendee,
  contact: FairContact,
  employer: FairEmployer,
  fairName: string,
  meetings: readonly FairMeeting[],
): string[] {
  const names = [attendee.name, contact.name, contact.salutation ?? '', employer.name, fairName];
  const positions = (employer.positions ?? []).map(({ title }) => title);
  const ways = [attendee.email ?? '', attendee.phone ?? '', ...(attendee.links ?? []).map(({ url }) => url)];
  const notes = meetings
    .flatMap((meeting) => meeting.notes ?? [])
    .flatMap(({ text, say, link }) => [text, say ?? '', link ?? '']);
  return [...[...names, ...positions].map(cleanName), ...[...ways, ...notes].map(cleanText)];
}
