import type { Batch, FairDocument } from '../contracts/index.js';
import { similarityOf } from './draft/index.js';
import { finishBatch } from './finish-batch.js';
import type { FinishedBatch } from './finish-batch.js';
import { groupBy } from './text/index.js';

/** The drafts to one recipient or of one attendee, each compared to those before it (D8). */
export interface LikenessTable {
  /** The recipient's or the attendee's. */
  id: string;
  stepIds: string[];
  /** `values[i][j]` for `j < i`: likeness of the drafts `i` and `j`, 0 to 1. */
  values: number[][];
}

export interface ComparedBatch {
  batch: Batch;
  byRecipient: LikenessTable[];
  byAttendee: LikenessTable[];
}

/** The batch as `makeBatch` makes it, with the likeness of every two drafts that D8 compares. */
export function compareBatch(document: FairDocument, now: string): ComparedBatch {
  const { batch, measured } = finishBatch(document, now);
  return {
    batch,
    byRecipient: tables(measured, ({ contactId }) => contactId),
    byAttendee: tables(measured, ({ attendeeId }) => attendeeId),
  };
}

type Measured = FinishedBatch['measured'][number];

/** Who wrote or got a single draft has nothing to compare. */
function tables(measured: readonly Measured[], keyOf: (draft: Measured) => string): LikenessTable[] {
  return [...groupBy(measured, keyOf)]
    .filter(([, drafts]) => drafts.length > 1)
    .map(([id, drafts]) => ({
      id,
      stepIds: drafts.map(({ stepId }) => stepId),
      values: drafts.map((draft, at) => drafts.slice(0, at).map((other) => similarityOf(draft, other))),
    }));
}
