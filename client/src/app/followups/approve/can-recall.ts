import type { ReviewStep } from '@afterfair/shared/contracts';

/** A message can be taken back until its sending begins. */
export function canRecall(step: ReviewStep): boolean {
  return step.delivery === 'approved';
}
