import type { EvidenceLink } from './attendee.js';
import type { AddressBook, Position } from './employer.js';
import type { Channel, FairDay } from './fair.js';
import type { Sentence, StepKind } from './follow-up.js';
import type { NoteKind, OutcomeKind } from './meeting.js';
import type { PolicyInput } from './policy.js';

/** What a message of the document may be: a step's kind when it went out, one of the others when it came in. */
export const INWARD_KINDS = ['reply', 'auto-reply', 'opt-out'] as const;
export type InwardKind = (typeof INWARD_KINDS)[number];

export const MESSAGE_STATES = [
  'approved',
  'queued',
  'sent',
  'bounced',
  'failed',
  'unknown',
  'received',
] as const;
/** `sent` and `unknown` count for the caps, `bounced` for C6. */
export type MessageState = (typeof MESSAGE_STATES)[number];

/** A fair as the rules see it. Instants are ISO 8601 with offset or `Z`, dates `YYYY-MM-DD`. */
export interface FairDocument {
  version: 1;
  fair: FairFacts;
  employers: FairEmployer[];
  attendees: FairAttendee[];
  meetings: FairMeeting[];
  /** Absent means empty. */
  messages?: FairMessage[];
  /** Absent means empty. */
  drafts?: FairDraft[];
}

export interface FairFacts {
  id: string;
  name: string;
  /** IANA name. */
  timeZone: string;
  days: FairDay[];
  /** ISO 639-1, in order of preference (D7). */
  languages: string[];
  /** In order of preference (K7). */
  channels: Channel[];
  policy?: PolicyInput;
}

export interface FairEmployer {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  timeZone?: string;
  booth?: string;
  positions?: Position[];
  contacts?: FairContact[];
}

export interface FairContact {
  id: string;
  name: string;
  title?: string;
  address?: AddressBook;
  /** ISO 639-1. */
  language?: string;
  timeZone?: string;
  /** How to address them after the greeting word. */
  salutation?: string;
  /** Wants no messages, from anyone (C6). */
  optedOut?: boolean;
}

export interface FairAttendee {
  id: string;
  name: string;
  email?: string;
  phone?: string;
  headline?: string;
  links?: EvidenceLink[];
  /** ISO 639-1, the ones they write, in order. */
  languages: string[];
  policy?: PolicyInput;
  /** Employers that they marked. */
  favourites?: string[];
  booked?: FairBooking[];
}

/** A conversation that was booked ahead. */
export interface FairBooking {
  startsAt: string;
  endsAt: string;
  /** Absent where no employer of the document is meant. */
  employerId?: string;
  /** As the calendar calls it. */
  employerName: string;
}

export interface FairNote {
  id: string;
  kind: NoteKind;
  /** As typed, private. */
  text: string;
  /** The words for the message. */
  say?: string;
  /** Whose promise it is; absent means `me`. */
  by?: 'me' | 'them';
  date?: string;
  readyAt?: string;
  link?: string;
}

export interface FairMeeting {
  id: string;
  attendeeId: string;
  employerId: string;
  contactIds?: string[];
  startedAt: string;
  endedAt: string;
  positionId?: string;
  /** 1 to 5, private. */
  interest?: number;
  /** ISO 639-1, the language the notes were typed in. */
  language?: string;
  notes?: FairNote[];
  decisionBy?: { date: string; words?: string };
  followUp?: { contactId?: string; channel?: Channel };
  reflection?: { wentWell?: string; workOn?: string };
  outcome?: { kind: OutcomeKind; recordedAt: string };
  reminderConfirmedAt?: string;
  /** Contacts with whom to keep in touch. */
  keepInTouch?: string[];
}

export interface FairMessage {
  id: string;
  attendeeId: string;
  contactId: string;
  direction: 'out' | 'in';
  kind: StepKind | InwardKind;
  at: string;
  state: MessageState;
}

/** A text to be checked, or one that was shown or approved and keeps its words. */
export interface FairDraft {
  /** One of `meetingIds` and `meetingId` is there. */
  meetingIds?: string[];
  meetingId?: string;
  contactId: string;
  kind: StepKind;
  language: string;
  subject: string;
  body: string;
  sentences?: Sentence[];
  /** The code of its phrasings, as the batch recorded it (D8). */
  phrasing?: string;
  stepId?: string;
  state?: 'shown' | 'approved';
}
