import type { FairDraft } from '@afterfair/shared/contracts';
import { currentText } from './current-text.js';
import type { StepEntity } from './step.entity.js';

/** Stored texts that the rules have to leave as they are, in the words of the fair document. */
export function keptDrafts(steps: StepEntity[]): FairDraft[] {
  return steps.flatMap((step): FairDraft[] => {
    const text = currentText(step);
    if (!text) return [];
    const { contactId, kind, plan, editedBody, approvedAt, id } = step;
    const { language, subject, body } = text;
    return [
      {
        contactId,
        kind,
        language,
        subject,
        body,
        meetingIds: plan.meetingIds,
        stepId: id,
        ...(editedBody === null && { sentences: plan.draft?.sentences }),
        phrasing: plan.draft?.phrasing,
        state: approvedAt === null ? 'shown' : 'approved',
      },
    ];
  });
}
