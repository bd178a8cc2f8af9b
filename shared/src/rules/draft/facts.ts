import type { OutcomeKind } from '../../contracts/index.js';

/** What a letter may speak of besides notes; every value is clean text, `''` where nothing was given. */
export interface LetterFacts {
  /** After the greeting word. */
  addressee: string;
  attendee: string;
  employer: string;
  fair: string;
  position: string;
  /** The noted date of the decision, `YYYY-MM-DD`: ahead of the letter, save in a reminder, which comes after it. */
  decisionDate: string;
  outcome: OutcomeKind;
  email: string;
  phone: string;
  /** The first link of the attendee. */
  link: string;
  late: boolean;
}
