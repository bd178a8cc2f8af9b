import type { Draft, FairDraft, Finding, Reason, Step, StepState } from '../contracts/index.js';
import { checkIn } from './check-draft.js';
import { compose } from './draft/index.js';
import { othersMet } from './others-met.js';
import type { PhrasingCode } from './phrasing/index.js';
import { keptDraft } from './plan/index.js';
import type { FairIndex, PlannedStep } from './plan/index.js';

export interface FinishedStep {
  step: Step;
  /** Names and note texts of the draft, which D8's measure leaves out of account. */
  masked: string[];
}

/** Gives a planned step its words, its findings and its state (section 3). */
export function finishStep(index: FairIndex, planned: PlannedStep, code: PhrasingCode): FinishedStep {
  const kept = keptDraft(index, planned);
  if (kept) {
    const step = { ...planned.step, id: kept.stepId ?? planned.step.id };
    return { step: drafted(index, { ...planned, step }, draftOf(kept)), masked: [] };
  }
  if (!planned.due) return { step: without(planned, 'foreseen'), masked: [] };
  if (planned.held) return { step: held(planned), masked: [] };
  const composed = compose(planned, index.fair, namesMet(index, planned), code);
  switch (composed.kind) {
    case 'draft':
      return { step: drafted(index, planned, composed.draft), masked: composed.masked };
    case 'needs-note':
      return {
        step: without(planned, 'needs-note', 'Nothing that was said is noted yet: one line is enough.'),
        masked: [],
      };
    case 'needs-wording':
      return {
        step: without(
          planned,
          'needs-wording',
          'What is noted was typed for yourself: give one note words to send.',
        ),
        masked: [],
      };
  }
}

function drafted(index: FairIndex, planned: PlannedStep, draft: Draft): Step {
  const { attendeeId, contactId, meetingIds, kind } = planned.step;
  const findings = checkIn(index, { attendeeId, contactId, meetingIds, kind, ...draft });
  return { ...planned.step, state: stateAfter(findings), draft, findings };
}

function stateAfter(findings: readonly Finding[]): StepState {
  return findings.some((finding) => finding.severity === 'error') ? 'blocked' : 'ready';
}

function without(planned: PlannedStep, state: StepState, why?: string): Step {
  const reasons: Reason[] = why === undefined ? [] : [{ rule: 'D4', text: why }];
  return { ...planned.step, state, reasons: [...planned.step.reasons, ...reasons], findings: [] };
}

function held(planned: PlannedStep): Step {
  const why = {
    rule: 'T4',
    text: 'No decision date was noted: it waits until you confirm that you want it.',
  };
  return { ...planned.step, state: 'held', reasons: [...planned.step.reasons, why], findings: [] };
}

function draftOf(kept: FairDraft): Draft {
  const { language, phrasing, subject, body, sentences } = kept;
  return { language, phrasing, subject, body, sentences: sentences ?? [], unused: [] };
}

/** Everybody the attendee met, at this employer and elsewhere, and everybody who works there. */
function namesMet(index: FairIndex, planned: PlannedStep): { persons: string[]; companies: string[] } {
  const others = othersMet(index, planned.attendee.id, planned.employer);
  const here = (planned.employer.contacts ?? []).map((contact) => contact.name);
  return { persons: [...here, ...others.persons], companies: others.companies };
}
