import type { Batch, FairDocument } from '@afterfair/shared/contracts';
import { makeBatch } from '@afterfair/shared/rules';

/** What `BatchMaker` runs in its thread. */
export default ({ document, now }: { document: FairDocument; now: string }): Batch =>
  makeBatch(document, now);
