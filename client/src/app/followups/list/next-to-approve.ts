import type { ReviewStep } from '@afterfair/shared/contracts';
import { canApprove } from '../approve/can-approve';
import type { GroupedSteps } from './group-steps';

/** Where to go once this letter is approved: the next one that can be, from here on, else from the top. */
export function nextToApprove(groups: readonly GroupedSteps[], stepId: string): ReviewStep | null {
  const listed = groups.flatMap((group) => group.steps);
  const at = listed.findIndex((step) => step.id === stepId);
  const round = [...listed.slice(at + 1), ...listed.slice(0, Math.max(at, 0))];
  return round.find(canApprove) ?? null;
}
