/** Bounds of the policy's numbers (rules.md section 9); the limit's lower bound is the target. */
export const POLICY_BOUNDS = {
  targetHours: [1, 48],
  limitHours: [1, 72],
  remindersMax: [0, 2],
  afterDays: [5, 30],
  perHour: [1, 100],
  perDay: [1, 1_000],
} as const;
