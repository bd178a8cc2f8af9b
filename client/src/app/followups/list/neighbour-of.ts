import type { ReviewStep } from '@afterfair/shared/contracts';
import type { GroupedSteps } from './group-steps';

/** The step after (`by` 1) or before (-1) this one as listed; the first without one; null at the ends. */
export function neighbourOf(
  groups: readonly GroupedSteps[],
  stepId: string | null,
  by: 1 | -1,
): ReviewStep | null {
  const listed = groups.flatMap((group) => group.steps);
  const at = listed.findIndex((step) => step.id === stepId);
  if (at === -1) return listed[0] ?? null;
  return listed[at + by] ?? null;
}
