import type { FairMeeting, FairMessage, Policy, StepKind, Window } from '../../contracts/index.js';

/** An approved message and what is known at the moment when it would leave. */
export interface SendingQuestion {
  now: string;
  attendeeId: string;
  contactId: string;
  kind: StepKind;
  window: Window;
  policy: Policy;
  /** The recipient's (T7). */
  timeZone: string;
  /** The employer's, ISO 3166-1 alpha-2: its public holidays are no working days (T7). */
  country?: string;
  optedOut: boolean;
  /** This attendee's with anybody at the employer, and everybody's with the contact; not the one in question. */
  messages: FairMessage[];
  /** This attendee's with the employer. */
  meetings: Pick<FairMeeting, 'outcome'>[];
}
