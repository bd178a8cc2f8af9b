import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../contracts/index.js';
import type { PolicyInput } from '../../contracts/index.js';
import { policyFaults } from './policy-faults.js';

describe('section 9: bounds, each with its rule', () => {
  it('accepts the defaults and the edges', () => {
    expect(policyFaults(DEFAULT_POLICY)).toEqual([]);
    expect(
      policyFaults({ thankYou: { targetHours: 1, limitHours: 72 }, reminders: { max: 0, afterDays: 30 } }),
    ).toEqual([]);
    expect(
      policyFaults({
        hours: { workdays: [7], quiet: ['00:00', '00:00'] },
        recipientBudget: { perHour: 100, perDay: 1 },
      }),
    ).toEqual([]);
  });

  it.each<[PolicyInput, string, string]>([
    [{ thankYou: { targetHours: 0 } }, '/thankYou/targetHours', 'T2'],
    [{ thankYou: { targetHours: 49, limitHours: 60 } }, '/thankYou/targetHours', 'T2'],
    [{ thankYou: { targetHours: 30, limitHours: 29 } }, '/thankYou/limitHours', 'T2'],
    [{ thankYou: { limitHours: 73 } }, '/thankYou/limitHours', 'T2'],
    [{ reminders: { max: 3 } }, '/reminders/max', 'T4'],
    [{ reminders: { max: 0.5 } }, '/reminders/max', 'T4'],
    [{ reminders: { afterDays: 4 } }, '/reminders/afterDays', 'T4'],
    [{ hours: { work: ['17:00', '09:00'] } }, '/hours/work', 'T3'],
    [{ hours: { quiet: ['21:00', '25:00'] } }, '/hours/quiet', 'T3'],
    [{ hours: { workdays: [] } }, '/hours/workdays', 'T3'],
    [{ hours: { workdays: [0] } }, '/hours/workdays', 'T3'],
    [{ recipientBudget: { perHour: 101 } }, '/recipientBudget/perHour', 'C5'],
    [{ recipientBudget: { perDay: 0 } }, '/recipientBudget/perDay', 'C5'],
  ])('refuses %j', (policy, pointer, rule) => {
    expect(policyFaults(policy)).toMatchObject([{ pointer, rule }]);
  });
});
