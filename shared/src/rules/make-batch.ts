import type { Batch, FairDocument } from '../contracts/index.js';
import { finishBatch } from './finish-batch.js';

/**
 * All plans of a fair at the instant `now` (ISO 8601), with drafts and findings: the batch. The same document gives the
 * same batch, byte for byte, in whatever order its lists come (D9).
 *
 * @param whose id of an attendee: the batch is then theirs alone, with the very steps that it has among everybody's. The
 *   others still take their room at the recipients they share (C5) and what they were shown is compared (K13), but no
 *   words are found for them: those would be unlike by their code (D8).
 */
export function makeBatch(document: FairDocument, now: string, whose?: string): Batch {
  return finishBatch(document, now, whose).batch;
}
