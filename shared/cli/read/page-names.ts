import type { FairDocument, FairNote } from '../../src/contracts/index.js';
import { recipientTimeZone } from '../../src/rules/index.js';

/** What the page calls people and notes, by their ids. */
export interface PageNames {
  attendee: (id: string) => string;
  /** The contact and the employer. */
  contact: (id: string) => string;
  note: (id: string, meetingIds: readonly string[]) => FairNote | undefined;
  /** The recipient's clock (T7), IANA. */
  zone: (contactId: string) => string;
}

export function pageNames(document: FairDocument): PageNames {
  const { fair, attendees, employers, meetings } = document;
  const attendeeNames = new Map(attendees.map(({ id, name }) => [id, name]));
  const contacts = new Map(
    employers.flatMap((employer) =>
      (employer.contacts ?? []).map((contact) => [contact.id, { contact, employer }]),
    ),
  );
  const notes = new Map(
    meetings.flatMap(({ id, notes: own }) => (own ?? []).map((note) => [key(id, note.id), note])),
  );
  return {
    attendee: (id) => attendeeNames.get(id) ?? id,
    contact: (id) => {
      const found = contacts.get(id);
      return found ? `${found.contact.name}, ${found.employer.name}` : id;
    },
    note: (id, meetingIds) =>
      meetingIds.map((meetingId) => notes.get(key(meetingId, id))).find((note) => note !== undefined),
    zone: (id) => {
      const found = contacts.get(id);
      return found ? recipientTimeZone(found.contact, found.employer, fair) : fair.timeZone;
    },
  };
}

function key(meetingId: string, noteId: string): string {
  return JSON.stringify([meetingId, noteId]);
}
