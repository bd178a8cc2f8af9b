import { DEFAULT_POLICY, WITHOUT_DATE } from '../../contracts/index.js';
import type { PolicyInput } from '../../contracts/index.js';

export interface PolicyFault {
  /** JSON pointer inside the policy. */
  pointer: string;
  rule: string;
  message: string;
}

interface Bound {
  group: keyof PolicyInput;
  field: string;
  rule: string;
  accepts: (value: unknown) => boolean;
  wants: string;
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Values of a policy outside the bounds of section 9, each with the id of the rule it belongs to. `base` is the policy it
 * is written on top of (the fair's, for an attendee's own): it decides the lower bound of `limitHours`.
 */
export function policyFaults(policy: PolicyInput, base?: PolicyInput): PolicyFault[] {
  const target =
    policy.thankYou?.targetHours ?? base?.thankYou?.targetHours ?? DEFAULT_POLICY.thankYou.targetHours;
  return bounds(target)
    .filter(({ group, field, accepts }) => {
      const values: Record<string, unknown> = { ...policy[group] };
      return values[field] !== undefined && !accepts(values[field]);
    })
    .map(({ group, field, rule, wants }) => ({
      pointer: `/${group}/${field}`,
      rule,
      message: `${group}.${field} must be ${wants}.`,
    }));
}

function bounds(targetHours: number): Bound[] {
  return [
    range('thankYou', 'targetHours', 'T2', 1, 48),
    range('thankYou', 'limitHours', 'T2', targetHours, 72),
    whole('reminders', 'max', 'T4', 0, 2),
    whole('reminders', 'afterDays', 'T4', 5, 30),
    {
      group: 'reminders',
      field: 'withoutDate',
      rule: 'T4',
      accepts: (value) => WITHOUT_DATE.some((known) => known === value),
      wants: `one of ${WITHOUT_DATE.join(', ')}`,
    },
    {
      group: 'rejectionReply',
      field: 'askFeedback',
      rule: 'T6',
      accepts: (value) => typeof value === 'boolean',
      wants: 'true or false',
    },
    {
      group: 'hours',
      field: 'work',
      rule: 'T3',
      accepts: (value) => isSpan(value) && value[0] < value[1],
      wants: 'two clock times HH:MM, the first before the second',
    },
    { group: 'hours', field: 'quiet', rule: 'T3', accepts: isSpan, wants: 'two clock times HH:MM' },
    {
      group: 'hours',
      field: 'workdays',
      rule: 'T3',
      accepts: isWorkdays,
      wants: 'a list of days from 1 (Monday) to 7 (Sunday), at least one, none twice',
    },
    whole('recipientBudget', 'perHour', 'C5', 1, 100),
    whole('recipientBudget', 'perDay', 'C5', 1, 1000),
  ];
}

function range(group: keyof PolicyInput, field: string, rule: string, from: number, to: number): Bound {
  const accepts = (value: unknown): boolean => typeof value === 'number' && value >= from && value <= to;
  return { group, field, rule, accepts, wants: `from ${from} to ${to}` };
}

function whole(group: keyof PolicyInput, field: string, rule: string, from: number, to: number): Bound {
  const inRange = range(group, field, rule, from, to);
  return {
    ...inRange,
    accepts: (value) => Number.isInteger(value) && inRange.accepts(value),
    wants: `a whole number ${inRange.wants}`,
  };
}

function isSpan(value: unknown): value is [string, string] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((clock) => typeof clock === 'string' && CLOCK.test(clock))
  );
}

function isWorkdays(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    new Set(value).size === value.length &&
    value.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)
  );
}
