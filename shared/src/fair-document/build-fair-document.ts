import type {
  AttendeeProfile,
  Employer,
  FairAttendee,
  FairContact,
  FairDocument,
  FairDraft,
  FairEmployer,
  FairFacts,
  FairMeeting,
  FairMessage,
} from '../contracts/index.js';
import type { VisibleMeeting } from '../rules/index.js';
import { peopleOfMeeting } from './people-of-meeting.js';
import { toFairMeeting } from './to-fair-meeting.js';

/** Everything of a fair that the rules look at, as a server's stores or a device hold it. */
export interface FairParts {
  fair: Omit<FairFacts, 'channels'>;
  employers: Employer[];
  attendees: AttendeeProfile[];
  meetings: { attendeeId: string; meeting: VisibleMeeting }[];
  messages: FairMessage[];
  drafts: FairDraft[];
}

/**
 * The fair as the rules see it. Ids stay as they are. An employer that only an attendee wrote down becomes an employer
 * of its own for that meeting, and people whom no organiser listed become contacts without an address. A meeting that
 * names no employer, or whose beginning has not arrived yet, is left out: nothing can be written about it.
 */
export function buildFairDocument({
  fair,
  employers,
  attendees,
  meetings,
  messages,
  drafts,
}: FairParts): FairDocument {
  const byId = new Map(employers.map((employer) => [employer.id, employer]));
  const own: FairEmployer[] = [];
  const ownContacts = new Map<string, FairContact[]>();
  const idOfPerson = personIds(employers);
  const fairMeetings = meetings.flatMap(({ attendeeId, meeting }): FairMeeting[] => {
    const employer = meeting.employerId === null ? null : (byId.get(meeting.employerId) ?? null);
    const name = meeting.employerName?.trim() ?? '';
    if (meeting.startedAt === '' || (!employer && name === '')) return [];
    const employerId = employer?.id ?? `of-${meeting.id}`;
    const people = peopleOfMeeting(meeting, employer, (id) => idOfPerson(id, attendeeId, employerId));
    if (!employer) own.push({ id: employerId, name, contacts: people.unlisted });
    else ownContacts.set(employerId, [...(ownContacts.get(employerId) ?? []), ...people.unlisted]);
    return [toFairMeeting(attendeeId, meeting, { employerId, employer, people })];
  });
  return {
    version: 1,
    fair: {
      id: fair.id,
      name: fair.name,
      timeZone: fair.timeZone,
      days: fair.days,
      languages: fair.languages,
      channels: ['platform'],
      ...(fair.policy && { policy: fair.policy }),
    },
    employers: [
      ...employers.map((employer) => toFairEmployer(employer, ownContacts.get(employer.id) ?? [])),
      ...own,
    ],
    attendees: attendees.map(toFairAttendee),
    meetings: fairMeetings,
    messages,
    drafts,
  };
}

function toFairEmployer({ contacts, ...employer }: Employer, others: FairContact[]): FairEmployer {
  const { id, name, positions } = employer;
  const listed = contacts.map((contact): FairContact => ({
    id: contact.id,
    name: contact.name,
    ...given({ title: contact.title, language: contact.language }),
    ...given({ timeZone: contact.timeZone, salutation: contact.salutation }),
    address: { platform: contact.id },
    optedOut: contact.optedOut,
  }));
  const { country, timeZone, booth } = employer;
  return {
    id,
    name,
    ...given({ country, timeZone, booth }),
    positions,
    contacts: [...listed, ...unique(others)],
  };
}

function toFairAttendee({
  id,
  name,
  email,
  phone,
  headline,
  links,
  languages,
}: AttendeeProfile): FairAttendee {
  return { id, name, ...given({ email, phone, headline }), links, languages };
}

/** Only the fields that say something: the document leaves out what is not known. */
function given<F extends Record<string, string>>(fields: F): Partial<F> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<F>;
}

function unique(contacts: FairContact[]): FairContact[] {
  return [...new Map(contacts.map((contact) => [contact.id, contact])).values()];
}

/**
 * A person typed in keeps the id that the device made, unless somebody else in the fair has it already: nobody takes over
 * a listed contact or another attendee's person by using their id.
 */
function personIds(employers: Employer[]): (id: string, attendeeId: string, employerId: string) => string {
  const owners = new Map(employers.flatMap(({ contacts }) => contacts.map(({ id }) => [id, 'organiser'])));
  return (id, attendeeId, employerId) => {
    const owner = `${attendeeId} ${employerId}`;
    const known = owners.get(id) ?? owner;
    owners.set(id, known);
    return known === owner ? id : `${attendeeId}-${employerId}-${id}`;
  };
}
