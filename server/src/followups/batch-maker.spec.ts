import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FairDocument } from '@afterfair/shared/contracts';
import { makeBatch } from '@afterfair/shared/rules';
import { readFileSync } from 'node:fs';
import { BatchMaker } from './batch-maker.js';

const FAIR = JSON.parse(
  readFileSync(new URL('../../../shared/fairs/demo.json', import.meta.url), 'utf8'),
) as FairDocument;
const NOW = '2026-11-19T18:00:00Z';

describe('the batch of a whole fair', () => {
  let batches: BatchMaker;

  beforeEach(() => {
    batches = new BatchMaker();
  });

  afterEach(() => batches.onModuleDestroy());

  it('is what the rules make', async () => {
    expect(JSON.stringify(await batches.make(FAIR, NOW))).toBe(JSON.stringify(makeBatch(FAIR, NOW)));
  });

  it('keeps nobody waiting while it is made', async () => {
    let answered = false;
    const making = batches.make(FAIR, NOW).then(() => answered);
    setImmediate(() => (answered = true));
    expect(await making).toBe(true);
  });

  it('that cannot be made is an error, and the next one is made', async () => {
    await expect(batches.make(FAIR, 'some day')).rejects.toThrow();
    expect((await batches.make(FAIR, NOW)).steps.length).toBeGreaterThan(0);
  });

  it('finds its end when the server goes', async () => {
    const making = batches.make(FAIR, NOW);
    await batches.onModuleDestroy();
    expect((await making).steps.length).toBeGreaterThan(0);
  });

  it('is refused when too many wait', async () => {
    const made = await Promise.allSettled(Array.from({ length: 12 }, () => batches.make(FAIR, NOW)));
    const refused = made.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused).toEqual(
      refused.map(() => ({ status: 'rejected', reason: expect.objectContaining({ code: 'overloaded' }) })),
    );
  });
});
