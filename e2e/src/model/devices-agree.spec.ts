import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createFair,
  becomeOrganiser,
  meetingsOf,
  startTestServer,
  type TestServer,
} from '@afterfair/server/testing';
import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { indexInMemory } from './index-in-memory.js';
import { play } from './play.js';
import { schedules } from './schedule.js';

/** Schedules: 2,000 in `npm test`, 100,000 by `npm run test:deep`. */
const RUNS = fc.readConfigureGlobal().numRuns ?? 2_000;
/** Each plays on a real server and on real stores, in some 40 ms where nothing else runs. */
const PATIENCE_MS = RUNS * 250;

describe('devices agree', () => {
  let house: TestServer;
  let fairId: string;
  let played = 0;

  beforeAll(async () => {
    indexInMemory();
    house = await startTestServer();
    const organiser = house.caller();
    await becomeOrganiser(organiser, house.server.setupLink ?? '', 'organiser@fair.example');
    fairId = (await createFair(organiser)).id;
  });

  afterAll(async () => {
    await house.close();
  });

  it(
    `whatever gets lost, repeated, reordered, killed, wiped or told the wrong time, and every ack is kept (${RUNS} schedules)`,
    async () => {
      await fc.assert(
        fc.asyncProperty(schedules, async (schedule) => {
          const server = meetingsOf(house, fairId, uuidv7());
          const { states, unaccounted, wrong } = await play(schedule, server, `run-${(played += 1)}`);
          expect(wrong).toEqual([]);
          expect(unaccounted).toEqual([]);
          expect(new Set(states).size).toBe(1);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );
});
