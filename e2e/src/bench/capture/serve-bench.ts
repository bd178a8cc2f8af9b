import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** What a server process of the bench is asked. */
export type ServerQuestion = { ask: 'start' | 'heap' | 'cpu' };

/** Starts a server that keeps its data in the folder. @returns its address. */
type Start = (dataDir: string) => Promise<string>;

/** Makes this process a server of the bench: it starts when it is told to, and says what its heap holds. */
export function serveBench(start: Start): void {
  const dataDir = mkdtempSync(join(tmpdir(), 'afterfair-bench-'));
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  process.on('disconnect', () => process.exit());
  process.on('message', ({ ask }: ServerQuestion) => {
    const answer: Record<ServerQuestion['ask'], () => Promise<object>> = {
      start: async () => ({ url: await start(dataDir), dataDir }),
      heap: heapHeld,
      cpu: async () => process.cpuUsage(),
    };
    answer[ask]().then(
      (found) => process.send?.(found),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  });
}

async function heapHeld(): Promise<{ heapUsed: number }> {
  if (!globalThis.gc) throw new Error('Start it with --expose-gc.');
  for (let round = 0; round < 3; round += 1) {
    await nextTurn();
    globalThis.gc();
  }
  return { heapUsed: process.memoryUsage().heapUsed };
}
