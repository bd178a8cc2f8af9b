import type { FairAttendee } from '../../contracts/index.js';
import type { FairIndex } from './fair-index.js';
import { planKeepInTouch } from './keep-in-touch.js';
import type { Plan } from './planned-step.js';
import { planPromisedItems } from './promised-item.js';
import { planRejectionReplies } from './rejection-reply.js';
import { planReminders } from './reminder.js';
import { spaceOut } from './space-out.js';
import { planThankYous } from './thank-you.js';

/** Every kind of step has its planner; a later one may look at what those before it foresee. */
const PLANNERS = [planThankYous, planRejectionReplies, planPromisedItems, planReminders, planKeepInTouch];

/** All steps of one attendee at `now` (milliseconds), with those that were suppressed and why (C8). */
export function planAttendee(index: FairIndex, attendee: FairAttendee, now: number): Plan {
  const plan: Plan = { steps: [], suppressed: [] };
  for (const planner of PLANNERS) {
    const { steps, suppressed } = planner(index, attendee, now, plan.steps);
    plan.steps.push(...steps);
    plan.suppressed.push(...suppressed);
  }
  return { steps: spaceOut(index, plan.steps), suppressed: plan.suppressed };
}
