import { Config, RandomIds, startServer } from '@afterfair/server';
import type { FairDocument } from '@afterfair/shared/contracts';
import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemoClock } from './demo-clock.js';
import { Progress } from './progress.js';
import { readDocument } from './read-document.js';
import { readOptions } from './read-options.js';
import { type DemoResult, isFaultless } from './result.js';
import { runDemo } from './run-demo.js';

const silent = { isTTY: false, write: () => true } as unknown as NodeJS.WriteStream;

describe('the demo', () => {
  it('tells the whole story on a real server and counts what arrived', async () => {
    const document = await firstAttendees(4);
    const dataDir = await mkdtemp(join(tmpdir(), 'afterfair-'));
    const [day] = document.fair.days;
    const clock = new DemoClock(day.opensAt);
    const config = new Config(0, '127.0.0.1', dataDir, '', 'error', '', 0);
    const server = await startServer({ config, clock, ids: new RandomIds() });
    try {
      const { url, runDue } = server;
      const stage = { url, runDue, setupLink: server.setupLink ?? '', clock, progress: new Progress(silent) };
      const { result } = await runDemo(document, stage);
      expect(result).toMatchObject({
        attendees: 4,
        meetings: document.meetings.length,
        lost: 0,
        duplicates: 0,
        approved: result.delivered,
      });
      expect(result.approved).toBeGreaterThan(0);
      expect(result.replies).toBeGreaterThan(0);
      expect(result.acked).toBeGreaterThan(document.meetings.length);
    } finally {
      await server.close();
      await rm(dataDir, { recursive: true, force: true });
    }
  }, 60_000);

  it.each<[Partial<DemoResult>, boolean]>([
    [{}, true],
    [{ lost: 1 }, false],
    [{ duplicates: 1 }, false],
    [{ delivered: 4 }, false],
  ])('is faultless only when everything arrived once: %j', (change, expected) => {
    const faultless: DemoResult = {
      attendees: 1,
      meetings: 5,
      acked: 20,
      steps: 5,
      approved: 5,
      delivered: 5,
      replies: 1,
      suppressed: 0,
      lost: 0,
      duplicates: 0,
      seconds: 1,
    };
    expect(isFaultless({ ...faultless, ...change })).toBe(expected);
  });

  it('looks for a file where the caller stands', () => {
    expect(readOptions(['--fair', 'x/day.json', '--json'], '/home/mira')).toMatchObject({
      fairFile: '/home/mira/x/day.json',
      json: true,
      keep: false,
    });
    expect(() => readOptions(['--fare', 'x'], '/')).toThrow('--fare');
  });
});

/** The demo's own fair with fewer people in it. */
async function firstAttendees(count: number): Promise<FairDocument> {
  const document = await readDocument(readOptions([], '/').fairFile);
  const attendees = document.attendees.slice(0, count);
  const ids = new Set(attendees.map(({ id }) => id));
  return {
    ...document,
    attendees,
    meetings: document.meetings.filter(({ attendeeId }) => ids.has(attendeeId)),
  };
}
