import type { Draft, FairDraft, Finding, Reason, Sentence, Step, StepState } from '../contracts/index.js';
import { checkIn } from './check-in.js';
import { compose } from './draft/index.js';
import type { NamesAround, ShapesAsTyped } from './draft/index.js';
import { measureKept } from './measure-kept.js';
import type { MeasuredText } from './measure-kept.js';
import { namesMet } from './names-met.js';
import { othersMet } from './others-met.js';
import type { PhrasingCode } from './phrasing/index.js';
import { keptDraft } from './plan/index.js';
import type { FairIndex, PlannedStep } from './plan/index.js';

export interface FinishedStep extends MeasuredText {
  step: Step;
}

/** Gives a planned step its words, its findings and its state (section 3). `now` is in milliseconds. */
export function finishStep(
  index: FairIndex,
  planned: PlannedStep,
  code: PhrasingCode,
  now: number,
): FinishedStep {
  const kept = keptDraft(index, planned);
  if (kept) return keep(index, planned, kept, now);
  if (!planned.due) return wordless(planned, 'foreseen');
  if (planned.held) return wordless(planned, 'held', HELD);
  const others = othersMet(index, planned.attendee.id, planned.employer);
  const composed = compose(planned, index.fair, namesMet(planned.employer, others), code);
  if (composed.kind !== 'draft') return wordless(planned, composed.kind, MISSING[composed.kind]);
  const text = { draft: composed.draft, sentences: composed.draft.sentences, asTyped: composed.asTyped };
  const step = drafted(index, planned, others, text, now);
  return { step, masked: composed.masked, measured: composed.draft.sentences };
}

const HELD: Reason = {
  rule: 'T4',
  text: 'No decision date was noted: it waits until you confirm that you want it.',
};

const MISSING: Record<'needs-note' | 'needs-wording', Reason> = {
  'needs-note': { rule: 'D4', text: 'Nothing that was said is noted yet: one line is enough.' },
  'needs-wording': {
    rule: 'D4',
    text: 'What is noted was typed for yourself: give one note words to send.',
  },
};

function keep(index: FairIndex, planned: PlannedStep, kept: FairDraft, now: number): FinishedStep {
  const others = othersMet(index, planned.attendee.id, planned.employer);
  const step = { ...planned.step, id: kept.stepId ?? planned.step.id };
  const { language, phrasing, subject, body, sentences } = kept;
  const draft: Draft = { language, phrasing, subject, body, sentences: sentences ?? [], unused: [] };
  return {
    step: drafted(index, { ...planned, step }, others, { draft, sentences }, now),
    ...measureKept(index, planned, kept),
  };
}

interface DraftedText {
  draft: Draft;
  /** Absent in a text that somebody wrote. */
  sentences: Sentence[] | undefined;
  asTyped?: ShapesAsTyped;
}

function drafted(
  index: FairIndex,
  planned: PlannedStep,
  others: NamesAround,
  { draft, sentences, asTyped }: DraftedText,
  now: number,
): Step {
  const { attendee, contact, employer, meetings, step } = planned;
  const { language, subject, body } = draft;
  const text = { attendee, contact, employer, meetings, others, asTyped, language, subject, body, sentences };
  const findings = checkIn(index, { ...text, kind: step.kind, planned, now });
  return { ...step, state: stateAfter(findings), draft, findings };
}

function stateAfter(findings: readonly Finding[]): StepState {
  return findings.some((finding) => finding.severity === 'error') ? 'blocked' : 'ready';
}

function wordless(planned: PlannedStep, state: StepState, why?: Reason): FinishedStep {
  const reasons = [...planned.step.reasons, ...(why ? [why] : [])];
  return { step: { ...planned.step, state, reasons, findings: [] }, masked: [], measured: [] };
}
