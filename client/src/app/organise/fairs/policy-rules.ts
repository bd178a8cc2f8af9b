import { max, min, minLength, required, type SchemaPathTree } from '@angular/forms/signals';
import type { PolicyWords } from './fair-words';
import { POLICY_BOUNDS } from './policy-bounds';

/** The bounds of rules.md section 9 as rules of the form. */
export function policyRules(path: SchemaPathTree<PolicyWords>): void {
  for (const name of ['targetHours', 'remindersMax', 'afterDays', 'perHour', 'perDay'] as const) {
    required(path[name]);
    min(path[name], POLICY_BOUNDS[name][0]);
    max(path[name], POLICY_BOUNDS[name][1]);
  }
  required(path.limitHours);
  min(path.limitHours, (field) => field.valueOf(path.targetHours));
  max(path.limitHours, POLICY_BOUNDS.limitHours[1]);
  for (const name of ['workFrom', 'workTo', 'quietFrom', 'quietTo'] as const) required(path[name]);
  minLength(path.workdays, 1);
}
