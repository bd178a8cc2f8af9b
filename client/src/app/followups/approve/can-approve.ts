import type { ReviewStep } from '@afterfair/shared/contracts';

/** Whether this exact text may be approved: drafted, no error among its findings, not set aside, not approved yet. */
export function canApprove(step: ReviewStep): boolean {
  return (
    step.state === 'ready' &&
    step.draft !== null &&
    step.delivery === 'none' &&
    !step.skipped &&
    step.findings.every((finding) => finding.severity !== 'error')
  );
}
