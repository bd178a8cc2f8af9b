import type { FairEmployer, FairMeeting } from '../contracts/index.js';
import type { NamesAround } from './draft/index.js';
import type { FairIndex } from './plan/index.js';

/** Persons and companies of an attendee's other meetings that do not belong to `employer` (K2). */
export function othersMet(index: FairIndex, attendeeId: string, employer: FairEmployer): NamesAround {
  const elsewhere = index.meetingsOf(attendeeId).filter((meeting) => meeting.employerId !== employer.id);
  const persons = elsewhere.flatMap(contactsOf).map((id) => index.recipients.get(id)?.contact.name ?? '');
  const companies = elsewhere.map((meeting) => index.employers.get(meeting.employerId)?.name ?? '');
  return { persons: [...new Set(persons)], companies: [...new Set(companies)] };
}

function contactsOf(meeting: FairMeeting): string[] {
  const named = meeting.followUp?.contactId;
  return [...(meeting.contactIds ?? []), ...(named === undefined ? [] : [named])];
}
