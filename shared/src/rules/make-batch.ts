import type { Batch, FairDocument, Step, SuppressedStep } from '../contracts/index.js';
import { measureSimilarity } from './draft/index.js';
import { finishStep } from './finish-step.js';
import { assignCodes } from './phrasing/index.js';
import { indexFair, planAttendee, shareBudget } from './plan/index.js';
import { compareText } from './text/index.js';
import { instantOf, isoOf } from './timing/index.js';

/**
 * All plans of a fair at the instant `now` (ISO 8601), with drafts and findings: the batch. The same document gives the
 * same batch, byte for byte, in whatever order its lists come (D9).
 *
 * @param whose id of an attendee: the batch is then theirs alone, with the very steps that it has among everybody's. The
 *   others still take their room at the recipients they share (C5, D8), but no words are found for them.
 */
export function makeBatch(document: FairDocument, now: string, whose?: string): Batch {
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
    .map((one) => finishStep(index, one, codeOf(one)))
    .sort((a, b) => byMoment(a.step, b.step));
  const measured = finished.flatMap(({ step, masked }) =>
    step.draft
      ? [{ attendeeId: step.attendeeId, contactId: step.contactId, sentences: step.draft.sentences, masked }]
      : [],
  );
  return {
    version: 1,
    fairId: document.fair.id,
    now: isoOf(instant),
    steps: finished.map(({ step }) => step),
    suppressed: plans
      .flatMap((plan) => plan.suppressed)
      .filter(isWanted)
      .sort(byPerson),
    similarity: measureSimilarity(measured),
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
