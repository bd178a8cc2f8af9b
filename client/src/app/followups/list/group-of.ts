import type { ReviewStep } from '@afterfair/shared/contracts';

/** The groups of the review, in the order in which they ask for the attendee. */
export const STEP_GROUPS = [
  'attention',
  'ready',
  'words',
  'blocked',
  'later',
  'leaving',
  'sent',
  'aside',
] as const;
export type StepGroup = (typeof STEP_GROUPS)[number];

/** Where a step stands in the review. What was approved, sent or set aside goes before what its draft is like. */
export function groupOf(step: ReviewStep): StepGroup {
  switch (step.delivery) {
    case 'failed':
    case 'unknown':
    case 'bounced':
      return 'attention';
    case 'approved':
    case 'sending':
      return 'leaving';
    case 'sent':
      return 'sent';
    case 'stopped':
      return 'aside';
    case 'none':
      return step.skipped ? 'aside' : groupOfDraft(step);
  }
}

function groupOfDraft(step: ReviewStep): StepGroup {
  switch (step.state) {
    case 'ready':
      return 'ready';
    case 'needs-note':
    case 'needs-wording':
      return 'words';
    case 'blocked':
      return 'blocked';
    case 'held':
    case 'foreseen':
      return 'later';
  }
}
