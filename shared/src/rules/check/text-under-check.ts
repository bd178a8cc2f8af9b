import type {
  Channel,
  FairAttendee,
  FairContact,
  FairEmployer,
  FairMeeting,
  FairNote,
  Finding,
  Reason,
  Sentence,
  StepKind,
} from '../../contracts/index.js';

/** A text with everything the checks look at. */
export interface TextUnderCheck {
  attendee: FairAttendee;
  contact: FairContact;
  employer: FairEmployer;
  meetings: readonly FairMeeting[];
  /** Whom this attendee met elsewhere: none of them belongs to the step's employer. */
  others: { persons: readonly string[]; companies: readonly string[] };
  fairName: string;
  kind: StepKind;
  channel: Channel;
  subject: string;
  body: string;
  sentences?: readonly Sentence[];
  /** ISO 639-1, as the draft says. */
  language: string;
  /** The languages the letter may have, the recipient's first (D7). */
  letterLanguages: readonly string[];
  /** Why it must not be sent at all, if so. */
  forbidden?: Reason;
  /** The calendar day of its best moment in the recipient's zone, `YYYY-MM-DD`. */
  sentOn: string;
  /** Its moment in the plan, where it has one. */
  moment?: { bestAt: string; targetAt: string; onWorkday: boolean };
  /** The largest likeness to another draft, 0 to 1. */
  likeness: number;
  /** Whether a note's text was typed for oneself (D10). */
  isPrivate: (note: FairNote, meeting: FairMeeting) => boolean;
}

/** One check: what it finds in a text, nothing when all is well. */
export type Check = (text: TextUnderCheck) => Finding[];
