import type { Batch, FairDocument, Step, SuppressedStep } from '../contracts/index.js';
import { alike } from './check/index.js';
import { compareDrafts } from './draft/index.js';
import type { MeasuredDraft } from './draft/index.js';
import { finishStep } from './finish-step.js';
import { measureKept } from './measure-kept.js';
import type { MeasuredText } from './measure-kept.js';
import { assignCodes } from './phrasing/index.js';
import { indexFair, keptDraft, planAttendee, shareBudget } from './plan/index.js';
import type { FairIndex, PlannedStep } from './plan/index.js';
import { compareText } from './text/index.js';
import { instantOf, isoOf } from './timing/index.js';

/** A batch, and its drafts as D8 measures them. */
export interface FinishedBatch {
  batch: Batch;
  measured: (MeasuredDraft & { stepId: string })[];
}

/** Plans, words and findings of a fair at the instant `now`: what `makeBatch` says, with what it was measured by. */
export function finishBatch(document: FairDocument, now: string, whose?: string): FinishedBatch {
  const index = indexFair(document);
  const instant = instantOf(now);
  const plans = document.attendees.map((attendee) => planAttendee(index, attendee, instant));
  const planned = shareBudget(
    index,
    plans.flatMap((plan) => plan.steps),
  );
  const codeOf = assignCodes(index, new Set(planned.map(({ contact }) => contact.id)));
  const isWanted = ({ attendeeId }: { attendeeId: string }) => whose === undefined || attendeeId === whose;
  const finished = planned
    .filter(({ step }) => isWanted(step))
    .map((one) => finishStep(index, one, codeOf(one), instant))
    .sort((a, b) => byMoment(a.step, b.step));
  const drafted = finished.filter(({ step }) => step.draft !== undefined);
  const others = planned.filter(({ step }) => !isWanted(step));
  const measured = drafted.map(({ step, ...text }) => ({ ...measuredDraft(step, text), stepId: step.id }));
  const { similarity, likeness } = compareDrafts([
    ...measured,
    ...others.flatMap((one) => standing(index, one)),
  ]);
  drafted.forEach(({ step }, at) => step.findings.push(...alike(likeness[at] ?? 0)));
  const batch: Batch = {
    version: 1,
    fairId: document.fair.id,
    now: isoOf(instant),
    steps: finished.map(({ step }) => step),
    suppressed: plans
      .flatMap((plan) => plan.suppressed)
      .filter(isWanted)
      .sort(byPerson),
    similarity,
  };
  return { batch, measured };
}

/** The text of somebody else's step that was shown or approved. */
function standing(index: FairIndex, planned: PlannedStep): MeasuredDraft[] {
  const kept = keptDraft(index, planned);
  return kept ? [measuredDraft(planned.step, measureKept(index, planned, kept))] : [];
}

function measuredDraft(
  { attendeeId, contactId }: Pick<Step, 'attendeeId' | 'contactId'>,
  { masked, measured }: MeasuredText,
): MeasuredDraft {
  return { attendeeId, contactId, sentences: measured, masked };
}

function byMoment(a: Step, b: Step): number {
  return (
    compareText(a.window.bestAt, b.window.bestAt) ||
    compareText(a.attendeeId, b.attendeeId) ||
    compareText(a.contactId, b.contactId) ||
    compareText(a.kind, b.kind) ||
    compareText(a.id, b.id)
  );
}

function byPerson(a: SuppressedStep, b: SuppressedStep): number {
  return (
    compareText(a.attendeeId, b.attendeeId) ||
    compareText(a.contactId, b.contactId) ||
    compareText(a.kind, b.kind) ||
    compareText(a.rule, b.rule)
  );
}
