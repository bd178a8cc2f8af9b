import type { FairDocument } from '@afterfair/shared/contracts';
import { makeBatch } from '@afterfair/shared/rules';
import type { Bench } from '../bench.js';
import { inTurn } from '../in-turn.js';
import { rowOf } from '../row.js';
import { timeAndHeap } from '../time-and-heap.js';
import type { Cost } from '../time-and-heap.js';
import { bareLetter } from './bare-literals.js';
import { AFTER_THE_CUT, bigFair } from './big-fair.js';

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
  const rows = await inTurn(
    rounds,
    {
      literals: () => timeAndHeap(() => writeBare(big, letters, length)),
      small: () => timeAndHeap(() => makeBatch(small, AFTER_THE_CUT)),
      big: () => timeAndHeap(() => makeBatch(big, AFTER_THE_CUT)),
    },
    (round, figures) => {
      const said = Object.entries(figures).map(([name, cost]) => `${name} ${inWords(cost)}`);
      say(`round ${round}: ${said.join(', ')}`);
    },
  );
  return [
    rowOf(
      'rules.batch',
      rows.map(({ literals, big: ten }) => literals.milliseconds / ten.milliseconds),
      'at-least',
      LITERAL_SPEED,
    ),
    rowOf(
      'rules.linear-time',
      rows.map(({ big: ten, small: one }) => ten.milliseconds / one.milliseconds),
      'at-most',
      MOST_FOR_TEN_TIMES,
    ),
    rowOf(
      'rules.linear-memory',
      rows.map(({ big: ten, small: one }) => ten.bytes / one.bytes),
      'at-most',
      MOST_FOR_TEN_TIMES,
    ),
  ];
};

function inWords({ milliseconds, bytes }: Cost): string {
  return `${milliseconds.toFixed(0)} ms ${(bytes / 2 ** 20).toFixed(0)} MB`;
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
