import type { FairAttendee } from '../../contracts/index.js';
import type { FairIndex } from './fair-index.js';
import type { Plan } from './planned-step.js';
import { planThankYous } from './thank-you.js';

/** Every kind of step has its planner; the plan is what they all foresee. */
const PLANNERS = [planThankYous];

/** All steps of one attendee at `now` (milliseconds), with those that were suppressed and why (C8). */
export function planAttendee(index: FairIndex, attendee: FairAttendee, now: number): Plan {
  const plans = PLANNERS.map((planner) => planner(index, attendee, now));
  return {
    steps: plans.flatMap((plan) => plan.steps),
    suppressed: plans.flatMap((plan) => plan.suppressed),
  };
}
