import type { ReviewStep } from '@afterfair/shared/contracts';
import { groupOf, STEP_GROUPS, type StepGroup } from './group-of';

export interface GroupedSteps {
  group: StepGroup;
  steps: ReviewStep[];
}

/** The steps by group, empty groups left out; within a group by their best moment, then by employer and id. */
export function groupSteps(steps: readonly ReviewStep[]): GroupedSteps[] {
  const sorted = [...steps].sort(
    (a, b) =>
      moment(a).localeCompare(moment(b)) ||
      a.employer.name.localeCompare(b.employer.name) ||
      a.id.localeCompare(b.id),
  );
  return STEP_GROUPS.map((group) => ({
    group,
    steps: sorted.filter((step) => groupOf(step) === group),
  })).filter(({ steps: found }) => found.length > 0);
}

function moment(step: ReviewStep): string {
  return step.sentAt ?? step.sendsAt ?? step.window.bestAt;
}
