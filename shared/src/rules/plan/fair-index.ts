import type {
  FairAttendee,
  FairContact,
  FairDocument,
  FairDraft,
  FairEmployer,
  FairFacts,
  FairMeeting,
  FairMessage,
} from '../../contracts/index.js';
import { compareText, groupBy } from '../text/index.js';
import { instantOf } from '../timing/index.js';

/** A contact with the employer they belong to. */
export interface Recipient {
  contact: FairContact;
  employer: FairEmployer;
}

/** A fair document made ready for looking things up. Meetings of an attendee come oldest first, ties by id (D9). */
export interface FairIndex {
  fair: FairFacts;
  attendees: Map<string, FairAttendee>;
  employers: Map<string, FairEmployer>;
  recipients: Map<string, Recipient>;
  meetings: Map<string, FairMeeting>;
  meetingsOf: (attendeeId: string) => FairMeeting[];
  messagesTo: (contactId: string) => FairMessage[];
  /** Who met a contact or was told to write to them, each with the start of the first such meeting. */
  writersTo: (contactId: string) => ReadonlyMap<string, string>;
  /** Messages of and to one attendee. */
  messagesOf: (attendeeId: string) => FairMessage[];
  drafts: readonly FairDraft[];
  /** Drafts to a contact that were shown or approved. */
  keptFor: (contactId: string) => FairDraft[];
}

/** Builds the index; the order of the document's lists leaves no trace in it. */
export function indexFair(document: FairDocument): FairIndex {
  const byAge = [...document.meetings].sort(
    (a, b) => instantOf(a.startedAt) - instantOf(b.startedAt) || compareText(a.id, b.id),
  );
  const meetings = groupBy(byAge, (meeting) => meeting.attendeeId);
  const writers = writersByContact(byAge);
  const oldestFirst = [...(document.messages ?? [])].sort(
    (a, b) => instantOf(a.at) - instantOf(b.at) || compareText(a.id, b.id),
  );
  const messages = groupBy(oldestFirst, (message) => message.contactId);
  const messagesOf = groupBy(oldestFirst, (message) => message.attendeeId);
  const shown = (document.drafts ?? []).filter(
    (draft) => draft.stepId !== undefined && draft.state !== undefined,
  );
  const kept = groupBy(shown, (draft) => draft.contactId);
  return {
    fair: document.fair,
    attendees: new Map(document.attendees.map((attendee) => [attendee.id, attendee])),
    employers: new Map(document.employers.map((employer) => [employer.id, employer])),
    recipients: new Map(
      document.employers.flatMap((employer) =>
        (employer.contacts ?? []).map((contact): [string, Recipient] => [contact.id, { contact, employer }]),
      ),
    ),
    meetings: new Map(document.meetings.map((meeting) => [meeting.id, meeting])),
    meetingsOf: (attendeeId) => meetings.get(attendeeId) ?? [],
    messagesTo: (contactId) => messages.get(contactId) ?? [],
    writersTo: (contactId) => writers.get(contactId) ?? new Map(),
    messagesOf: (attendeeId) => messagesOf.get(attendeeId) ?? [],
    drafts: document.drafts ?? [],
    keptFor: (contactId) => kept.get(contactId) ?? [],
  };
}

/** `byAge` holds the meetings, oldest first. */
function writersByContact(byAge: readonly FairMeeting[]): Map<string, Map<string, string>> {
  const writers = new Map<string, Map<string, string>>();
  for (const { attendeeId, startedAt, contactIds, followUp, keepInTouch } of byAge) {
    for (const contactId of [...(contactIds ?? []), followUp?.contactId ?? '', ...(keepInTouch ?? [])]) {
      const known = writers.get(contactId) ?? new Map<string, string>();
      if (!known.has(attendeeId)) known.set(attendeeId, startedAt);
      writers.set(contactId, known);
    }
  }
  return writers;
}
