import type { PolicyInput } from '../contracts/index.js';
import { policyFaults } from '../rules/index.js';
import type { Fault } from './fault.js';
import type { Loose } from './loose-document.js';
import { isObject } from './shape.js';

/** Values of the fair's and the attendees' policies outside the bounds of section 9, with the rule's id. */
export function findPolicyFaults(document: Loose): Fault[] {
  const fair = document.at('fair').at('policy');
  const attendees = document.at('attendees').items();
  return [...faultsOf(fair), ...attendees.flatMap((attendee) => faultsOf(attendee.at('policy'), fair))];
}

function faultsOf(policy: Loose, base?: Loose): Fault[] {
  if (!isObject(policy.value)) return [];
  const input: PolicyInput = policy.value;
  const basis: PolicyInput | undefined = isObject(base?.value) ? base.value : undefined;
  return policyFaults(input, basis).map((fault) => ({ ...fault, pointer: policy.pointer + fault.pointer }));
}
