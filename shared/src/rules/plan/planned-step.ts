import type { FairAttendee, FairMeeting, Step, SuppressedStep } from '../../contracts/index.js';
import type { Recipient } from './fair-index.js';
import type { StepKey } from './step-id.js';

/** A step with its time, before it has words. */
export interface PlannedStep extends Recipient {
  step: Omit<Step, 'state' | 'draft' | 'findings'>;
  key: StepKey;
  attendee: FairAttendee;
  /** The note that a promised item is about. */
  promiseId?: string;
  /** Oldest first. */
  meetings: FairMeeting[];
  /** True once its time has come and it is drafted. */
  due: boolean;
}

export interface Plan {
  steps: PlannedStep[];
  suppressed: SuppressedStep[];
}
