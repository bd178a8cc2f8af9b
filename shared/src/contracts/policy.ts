/** What happens to a reminder when no decision date was noted (T4). */
export const WITHOUT_DATE = ['after-a-week', 'ask', 'never'] as const;
export type WithoutDate = (typeof WITHOUT_DATE)[number];

/** A clock time `HH:MM` in the recipient's zone. */
export type ClockTime = string;

/** Half-open span of clock times; a quiet span may wrap midnight. */
export type ClockSpan = [from: ClockTime, to: ClockTime];

/** The policy with every field decided (rules.md section 9). Hours are elapsed hours, days calendar days. */
export interface Policy {
  thankYou: { targetHours: number; limitHours: number };
  reminders: { max: number; afterDays: number; withoutDate: WithoutDate };
  rejectionReply: { askFeedback: boolean };
  /**
   * `workdays` are ISO, 1 Monday to 7 Sunday. `alsoQuiet` is there where the quiet hours of the fair and of the attendee
   * lie apart: nobody writes it, it is part of the stricter of two policies.
   */
  hours: { work: ClockSpan; quiet: ClockSpan; alsoQuiet?: ClockSpan; workdays: number[] };
  recipientBudget: { perHour: number; perDay: number };
}

/** A policy as written by an organiser or attendee: every field optional. */
export type PolicyInput = { [K in keyof Policy]?: Partial<Omit<Policy[K], 'alsoQuiet'>> };

export const DEFAULT_POLICY: Policy = {
  thankYou: { targetHours: 24, limitHours: 48 },
  reminders: { max: 1, afterDays: 7, withoutDate: 'after-a-week' },
  rejectionReply: { askFeedback: true },
  hours: { work: ['09:00', '17:00'], quiet: ['21:00', '07:00'], workdays: [1, 2, 3, 4, 5] },
  recipientBudget: { perHour: 12, perDay: 60 },
};
