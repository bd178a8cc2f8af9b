import { RandomIds, startServer } from '@afterfair/server';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoConfig } from './demo-config.js';
import { DemoClock } from './demo-clock.js';
import { formatResult } from './print-result.js';
import { Progress } from './progress.js';
import { readDocument } from './read-document.js';
import { type DemoOptions, readOptions, USAGE } from './read-options.js';
import { isFaultless } from './result.js';
import { runDemo } from './run-demo.js';
import { visitingCard } from './visiting-card.js';

const HOUR = 3_600_000;

process.exitCode = await main();

async function main(): Promise<number> {
  let options: DemoOptions;
  try {
    options = readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n\n${USAGE}\n`);
    return 2;
  }
  try {
    return await play(options);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    return 1;
  }
}

async function play({ fairFile, json, keep }: DemoOptions): Promise<number> {
  const document = await readDocument(fairFile);
  const opening = Math.min(...document.fair.days.map(({ opensAt }) => Date.parse(opensAt)));
  const clock = new DemoClock(new Date(opening - HOUR).toISOString());
  const dataDir = await mkdtemp(join(tmpdir(), 'afterfair-demo-'));
  const server = await startServer({ config: demoConfig(dataDir), clock, ids: new RandomIds() });
  try {
    const { url, setupLink, runDue } = server;
    const story = await runDemo(document, {
      url,
      setupLink: setupLink ?? '',
      clock,
      runDue,
      progress: new Progress(),
    });
    process.stdout.write(json ? `${JSON.stringify(story.result)}\n` : `${formatResult(story.result)}\n`);
    if (keep) {
      clock.runFromHere();
      process.stderr.write(`${await visitingCard(url, story)}\n`);
      await stopped();
    }
    return isFaultless(story.result) ? 0 : 1;
  } finally {
    await server.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Resolves when somebody stops the program. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
