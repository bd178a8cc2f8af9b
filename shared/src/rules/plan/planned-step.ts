import type { FairAttendee, FairMeeting, Policy, Step, SuppressedStep } from '../../contracts/index.js';
import type { MomentWanted, RecipientClock } from '../timing/index.js';
import type { Recipient } from './fair-index.js';
import type { StepKey } from './step-id.js';

/** A step with its time, before it has words. */
export interface PlannedStep extends Recipient {
  step: Omit<Step, 'state' | 'draft' | 'findings'>;
  key: StepKey;
  /** Which of the attendee's letters of its kind to this person it is, from 1. */
  ordinal: number;
  attendee: FairAttendee;
  policy: Policy;
  clock: RecipientClock;
  /** What its best moment is looked for with; C1 and C5 move only `from`. */
  wanted: MomentWanted;
  /** The note that a promised item is about. */
  promiseId?: string;
  /**
   * How many of the attendee's letters of its kind to this person went before it; of a promised item how many that are
   * about its meeting went or go before it.
   */
  lettersBefore: number;
  /** Oldest first. */
  meetings: FairMeeting[];
  /** True once its time has come and it is drafted. */
  due: boolean;
  /** True while the attendee has still to confirm it (T4 `ask`). */
  held: boolean;
}

export interface Plan {
  steps: PlannedStep[];
  suppressed: SuppressedStep[];
}
