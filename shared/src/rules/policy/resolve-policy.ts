import { DEFAULT_POLICY, WITHOUT_DATE } from '../../contracts/index.js';
import type { Policy, PolicyInput, WithoutDate } from '../../contracts/index.js';
import { intersectWork, uniteQuiet } from './stricter-span.js';

/** The policy that counts for an attendee (section 9): defaults, then the fair's, then the stricter of it and theirs. */
export function resolvePolicy(fairPolicy?: PolicyInput, attendeePolicy?: PolicyInput): Policy {
  const fair = withDefaults(fairPolicy, DEFAULT_POLICY);
  const own = withDefaults(attendeePolicy, fair);
  const limitHours = Math.min(fair.thankYou.limitHours, own.thankYou.limitHours);
  return {
    thankYou: {
      targetHours: Math.min(fair.thankYou.targetHours, own.thankYou.targetHours, limitHours),
      limitHours,
    },
    reminders: {
      max: Math.min(fair.reminders.max, own.reminders.max),
      afterDays: Math.max(fair.reminders.afterDays, own.reminders.afterDays),
      withoutDate: stricterWithoutDate(fair.reminders.withoutDate, own.reminders.withoutDate),
    },
    rejectionReply: { askFeedback: fair.rejectionReply.askFeedback && own.rejectionReply.askFeedback },
    hours: {
      work: intersectWork(fair.hours.work, own.hours.work),
      ...uniteQuiet(fair.hours.quiet, own.hours.quiet),
      workdays: fair.hours.workdays.filter((day) => own.hours.workdays.includes(day)),
    },
    recipientBudget: {
      perHour: Math.min(fair.recipientBudget.perHour, own.recipientBudget.perHour),
      perDay: Math.min(fair.recipientBudget.perDay, own.recipientBudget.perDay),
    },
  };
}

function withDefaults(input: PolicyInput | undefined, base: Policy): Policy {
  return {
    thankYou: { ...base.thankYou, ...input?.thankYou },
    reminders: { ...base.reminders, ...input?.reminders },
    rejectionReply: { ...base.rejectionReply, ...input?.rejectionReply },
    hours: { ...base.hours, ...input?.hours },
    recipientBudget: { ...base.recipientBudget, ...input?.recipientBudget },
  };
}

/** `WITHOUT_DATE` lists the most generous first. */
function stricterWithoutDate(a: WithoutDate, b: WithoutDate): WithoutDate {
  return WITHOUT_DATE.indexOf(a) > WITHOUT_DATE.indexOf(b) ? a : b;
}
