import type {
  FairAttendee,
  FairContact,
  FairDocument,
  FairDraft,
  FairEmployer,
  FairFacts,
  FairMeeting,
  FairMessage,
  Policy,
} from '../../contracts/index.js';
import { resolvePolicy } from '../policy/index.js';
import { compareText, groupBy } from '../text/index.js';
import { instantOf, recipientClock } from '../timing/index.js';
import type { RecipientClock } from '../timing/index.js';

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
  /** The policy that counts for an attendee. */
  policyOf: (attendee: FairAttendee) => Policy;
  /** The clock of a recipient under a policy; recipients of one zone and country share theirs. */
  clockOf: (to: Recipient, policy: Policy) => RecipientClock;
  drafts: readonly FairDraft[];
  /** Drafts to a contact that were shown or approved. */
  keptFor: (contactId: string) => FairDraft[];
}

/** Builds the index; the order of the document's lists leaves no trace in it. */
export function indexFair(document: FairDocument): FairIndex {
  const byAge = oldestFirst(document.meetings, (meeting) => meeting.startedAt);
  const meetings = groupBy(byAge, (meeting) => meeting.attendeeId);
  const writers = writersByContact(byAge);
  const received = oldestFirst(document.messages ?? [], (message) => message.at);
  const messages = groupBy(received, (message) => message.contactId);
  const messagesOf = groupBy(received, (message) => message.attendeeId);
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
    policyOf: policies(document.fair),
    clockOf: clocks(document.fair),
    drafts: document.drafts ?? [],
    keptFor: (contactId) => kept.get(contactId) ?? [],
  };
}

function oldestFirst<T extends { id: string }>(items: readonly T[], at: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, instant: instantOf(at(item)) }))
    .sort((a, b) => a.instant - b.instant || compareText(a.item.id, b.item.id))
    .map(({ item }) => item);
}

/** Most attendees have no policy of their own: one is worked out for all of them. */
function policies(fair: FairFacts): FairIndex['policyOf'] {
  const own = new Map<FairAttendee['policy'], Policy>();
  return (attendee) => {
    const known = own.get(attendee.policy);
    const policy = known ?? resolvePolicy(fair.policy, attendee.policy);
    if (!known) own.set(attendee.policy, policy);
    return policy;
  };
}

function clocks(fair: FairFacts): FairIndex['clockOf'] {
  const shared = new Map<Policy, Map<string, RecipientClock>>();
  return ({ contact, employer }, policy) => {
    const ofPolicy = shared.get(policy) ?? new Map<string, RecipientClock>();
    shared.set(policy, ofPolicy);
    const where = `${contact.timeZone ?? ''} ${employer.timeZone ?? ''} ${employer.country ?? ''}`;
    const known = ofPolicy.get(where);
    const clock = known ?? recipientClock(contact, employer, fair, policy);
    if (!known) ofPolicy.set(where, clock);
    return clock;
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
