import type { Policy } from '@afterfair/shared/contracts';
import type { PolicyWords } from './fair-words';

/** A policy as the form shows it. */
export function policyToWords(policy: Policy): PolicyWords {
  return {
    targetHours: policy.thankYou.targetHours,
    limitHours: policy.thankYou.limitHours,
    remindersMax: policy.reminders.max,
    afterDays: policy.reminders.afterDays,
    withoutDate: policy.reminders.withoutDate,
    askFeedback: policy.rejectionReply.askFeedback,
    workFrom: policy.hours.work[0],
    workTo: policy.hours.work[1],
    quietFrom: policy.hours.quiet[0],
    quietTo: policy.hours.quiet[1],
    workdays: [...policy.hours.workdays],
    perHour: policy.recipientBudget.perHour,
    perDay: policy.recipientBudget.perDay,
  };
}

/** What the form says, as a policy with every field decided. */
export function wordsToPolicy(words: PolicyWords): Policy {
  return {
    thankYou: { targetHours: words.targetHours, limitHours: words.limitHours },
    reminders: { max: words.remindersMax, afterDays: words.afterDays, withoutDate: words.withoutDate },
    rejectionReply: { askFeedback: words.askFeedback },
    hours: {
      work: [words.workFrom, words.workTo],
      quiet: [words.quietFrom, words.quietTo],
      workdays: [...words.workdays].sort(),
    },
    recipientBudget: { perHour: words.perHour, perDay: words.perDay },
  };
}
