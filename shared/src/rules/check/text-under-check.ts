import type {
  Channel,
  FairAttendee,
  FairContact,
  FairEmployer,
  FairMeeting,
  Finding,
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
}

/** One check: what it finds in a text, nothing when all is well. */
export type Check = (text: TextUnderCheck) => Finding[];
