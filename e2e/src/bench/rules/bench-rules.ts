import type { Batch, FairDocument } from '@afterfair/shared/contracts';
import { makeBatch } from '@afterfair/shared/rules';
import type { Bench } from '../bench.js';
import { inTurn } from '../in-turn.js';
import { rowOf } from '../row.js';
import { bareLetter } from './bare-literals.js';
import { AFTER_THE_CUT, bigFair } from './big-fair.js';
import { heapHeld } from './heap-held.js';

/** 60,000 thank-yous, and a fair of a tenth of it. */
const BIG = { attendees: 3_000, meetingsEach: 20 };
const SMALL = { ...BIG, attendees: BIG.attendees / 10 };

const LITERAL_SPEED = 0.1;
const MOST_FOR_TEN_TIMES = 11;

/**
 * A whole batch, planned, drafted and checked without spelling, against as many bare template literals of the same length;
 * and ten times the fair against the fair.
 */
export const benchRules: Bench = async ({ rounds, say }) => {
  const [big, small] = [bigFair(BIG), bigFair(SMALL)];
  const { steps } = makeBatch(small, AFTER_THE_CUT);
  const bodies = steps.flatMap(({ draft }) => (draft ? [draft.body.length] : []));
  const length = Math.round(bodies.reduce((sum, one) => sum + one, 0) / bodies.length);
  say(
    `${big.meetings.length} steps, ${bodies.length} of ${steps.length} drafted in the small fair, ${length} characters each`,
  );
  const letters = (big.meetings.length * bodies.length) / steps.length;
  const times = await inTurn(
    rounds,
    {
      literals: () => milliseconds(() => writeBare(big, letters, length)),
      small: () => milliseconds(() => makeBatch(small, AFTER_THE_CUT)),
      big: () => milliseconds(() => makeBatch(big, AFTER_THE_CUT)),
    },
    (round, { literals, small: one, big: ten }) =>
      say(
        `round ${round}: literals ${literals.toFixed(1)} ms, a tenth ${one.toFixed(0)} ms, whole ${ten.toFixed(0)} ms`,
      ),
  );
  const held = await inTurn(rounds, {
    small: () => heapHeld((): Batch => makeBatch(small, AFTER_THE_CUT)),
    big: () => heapHeld((): Batch => makeBatch(big, AFTER_THE_CUT)),
  });
  return [
    rowOf(
      'rules.batch',
      times.map((one) => one.literals / one.big),
      'at-least',
      LITERAL_SPEED,
    ),
    rowOf(
      'rules.linear-time',
      times.map((one) => one.big / one.small),
      'at-most',
      MOST_FOR_TEN_TIMES,
    ),
    rowOf(
      'rules.linear-memory',
      held.map((one) => one.big / one.small),
      'at-most',
      MOST_FOR_TEN_TIMES,
    ),
  ];
};

function milliseconds(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** As many bare letters as the batch has drafts, with the same people in them. */
function writeBare({ meetings }: FairDocument, letters: number, length: number): string[] {
  const write = bareLetter(length);
  return meetings
    .slice(0, letters)
    .map(({ id, attendeeId, employerId, startedAt, endedAt }) =>
      write(id, employerId, startedAt, endedAt, attendeeId),
    );
}
