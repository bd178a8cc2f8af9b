import type { FairAttendee, FairDocument, StepKind, Window } from '../../contracts/index.js';

/** An approved message and what is known at the moment when it would leave. */
export interface SendingQuestion {
  now: string;
  /** Who writes. */
  attendee: FairAttendee;
  contactId: string;
  kind: StepKind;
  window: Window;
  /** The recipient's (T7). */
  timeZone: string;
  /**
   * What of the fair the answer depends on: the contact's employer with everybody there, the attendee's meetings with it,
   * their messages with anybody there, and everybody's with the contact; not the message in question.
   */
  fair: FairDocument;
}
