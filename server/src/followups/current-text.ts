import type { StepEntity } from './step.entity.js';
import { textHash } from './text-hash.js';

/** The words that would be sent now. */
export interface CurrentText {
  language: string;
  subject: string;
  body: string;
  hash: string;
}

/** The attendee's words where there are some, else the draft's; null while there is no draft. */
export function currentText({ plan, editedSubject, editedBody }: StepEntity): CurrentText | null {
  if (!plan.draft) return null;
  const subject = editedSubject ?? plan.draft.subject;
  const body = editedBody ?? plan.draft.body;
  return { language: plan.draft.language, subject, body, hash: textHash({ subject, body }) };
}
