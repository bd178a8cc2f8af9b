import { isoOf } from '../timing/index.js';
import type { Moment } from '../timing/index.js';
import type { Reason } from '../../contracts/index.js';
import type { PlannedStep } from './planned-step.js';

/** The step with its best moment, and why there (T3, C1, C5). */
export function placeStep(planned: PlannedStep, moment: Moment, moved?: Reason): PlannedStep {
  const { step } = planned;
  const kept = step.reasons.filter((reason) => reason.rule !== 'T3');
  return {
    ...planned,
    step: {
      ...step,
      window: { ...step.window, bestAt: isoOf(moment.at) },
      late: moment.late,
      reasons: [...kept, momentReason(planned, moment), ...(moved ? [moved] : [])],
    },
  };
}

function momentReason({ clock, wanted }: PlannedStep, moment: Moment): Reason {
  const zone = clock.timeZone;
  if (moment.late && !wanted.workingOnly) {
    return {
      rule: 'T3',
      text: `The limit has passed: the next working hour of the recipient (${zone}), and the text says so.`,
    };
  }
  return moment.kind === 'working'
    ? { rule: 'T3', text: `The first moment in the recipient's working hours (${zone}).` }
    : {
        rule: 'T3',
        text: `Outside working hours, yet in time and in no quiet hour of the recipient (${zone}).`,
      };
}
