import type { Batch, FairDocument, Step, SuppressedStep } from '../contracts/index.js';
import { alike } from './check/index.js';
import { compareDrafts } from './draft/index.js';
import { finishStep } from './finish-step.js';
import { assignCodes } from './phrasing/index.js';
import { indexFair, planAttendee, shareBudget } from './plan/index.js';
import { compareText } from './text/index.js';
import { instantOf, isoOf } from './timing/index.js';

/**
 * All plans of a fair at the instant `now` (ISO 8601), with drafts and findings: the batch. The same document gives the
 * same batch, byte for byte, in whatever order its lists come (D9).
 */
export function makeBatch(document: FairDocument, now: string): Batch {
  const index = indexFair(document);
  const instant = instantOf(now);
  const plans = document.attendees.map((attendee) => planAttendee(index, attendee, instant));
  const planned = shareBudget(
    index,
    plans.flatMap((plan) => plan.steps),
  );
  const codeOf = assignCodes(index, new Set(planned.map(({ contact }) => contact.id)));
  const finished = planned
    .map((one) => finishStep(index, one, codeOf(one), instant))
    .sort((a, b) => byMoment(a.step, b.step));
  const drafted = finished.filter(({ step }) => step.draft !== undefined);
  const { similarity, likeness } = compareDrafts(
    drafted.map(({ step: { attendeeId, contactId }, measured, masked }) => {
      return { attendeeId, contactId, sentences: measured, masked };
    }),
  );
  drafted.forEach(({ step }, at) => step.findings.push(...alike(likeness[at] ?? 0)));
  return {
    version: 1,
    fairId: document.fair.id,
    now: isoOf(instant),
    steps: finished.map(({ step }) => step),
    suppressed: plans.flatMap((plan) => plan.suppressed).sort(byPerson),
    similarity,
  };
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
