import type { Batch, FairDocument } from '@afterfair/shared/contracts';
import { recipientTimeZone } from '@afterfair/shared/rules';
import { sourceHashes } from './source-hash.js';
import type { StepEntity, StepRecipient } from './step.entity.js';
import type { SuppressedStepEntity } from './suppressed-step.entity.js';

/** What is to be written so that the stored plan is the new one. */
export interface LaidPlan {
  save: StepEntity[];
  /** Ids of steps that the plan no longer holds. */
  remove: string[];
  suppressed: SuppressedStepEntity[];
}

/**
 * Lays a new plan over the stored steps of the same attendees. A step whose message was approved or has left stays as it
 * is, to the letter; one that the attendee edited keeps the words; one that was shown keeps its text unless something
 * that it was made from has changed (T1, section 3). Pure.
 *
 * @param hasMessage true for a step that stands in the ledger.
 */
export function layPlan(
  document: FairDocument,
  batch: Pick<Batch, 'steps' | 'suppressed'>,
  stored: StepEntity[],
  hasMessage: (stepId: string) => boolean,
): LaidPlan {
  const recipients = recipientsOf(document);
  const hashOf = sourceHashes(document);
  const storedById = new Map(stored.map((row) => [row.id, row]));
  const planned = new Set(batch.steps.map(({ id }) => id));

  const save = batch.steps.flatMap((plan): StepEntity[] => {
    const row = storedById.get(plan.id);
    const recipient = recipients.get(plan.contactId);
    if (hasMessage(plan.id) || !recipient) return [];
    const sourceHash = hashOf(plan);
    const { id, attendeeId, contactId, employerId, kind } = plan;
    const key = { id, fairId: document.fair.id, attendeeId, contactId, employerId, kind };
    if (!row) return [{ ...key, plan, recipient, sourceHash, ...UNTOUCHED }];
    const keepsText = row.editedBody !== null || (row.shownAt !== null && row.sourceHash === sourceHash);
    if (keepsText && row.plan.draft)
      return [{ ...row, ...key, recipient, sourceHash, plan: { ...plan, draft: row.plan.draft } }];
    return [{ ...row, ...key, recipient, sourceHash, plan, shownAt: null }];
  });
  const remove = stored.filter(({ id }) => !planned.has(id) && !hasMessage(id)).map(({ id }) => id);
  const suppressed = batch.suppressed.map((step): SuppressedStepEntity => {
    const { name = '', employer = '' } = recipients.get(step.contactId) ?? {};
    return { ...step, fairId: document.fair.id, contactName: name, employerName: employer };
  });
  return { save, remove, suppressed: once(suppressed) };
}

/** Several promises to one contact are forbidden by one rule, and said once. */
function once(suppressed: SuppressedStepEntity[]): SuppressedStepEntity[] {
  const keyOf = ({ attendeeId, contactId, kind, rule }: SuppressedStepEntity) =>
    JSON.stringify([attendeeId, contactId, kind, rule]);
  return [...new Map(suppressed.map((step) => [keyOf(step), step])).values()];
}

const UNTOUCHED = {
  editedSubject: null,
  editedBody: null,
  skipped: false,
  shownAt: null,
  approvedAt: null,
  approvedHash: null,
};

function recipientsOf({ fair, employers }: FairDocument): Map<string, StepRecipient> {
  return new Map(
    employers.flatMap((employer) =>
      (employer.contacts ?? []).map((contact): [string, StepRecipient] => [
        contact.id,
        {
          name: contact.name,
          title: contact.title ?? '',
          timeZone: recipientTimeZone(contact, employer, fair),
          employer: employer.name,
        },
      ]),
    ),
  );
}
