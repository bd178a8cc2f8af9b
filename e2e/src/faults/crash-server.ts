import { Config, RandomIds, startServer, SystemClock } from '@afterfair/server';
import type { CommitMoment } from '@afterfair/server/testing';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Die at this moment, once it was passed so many times. */
export interface CrashOrder {
  moment: CommitMoment;
  passes: number;
}

/**
 * Our server in a process that kills itself at a named moment around a commit, when it is told which. The moments are
 * handed in here and nowhere else: a server that people run has none.
 */
let order: CrashOrder | null = null;

process.on('message', (given: CrashOrder) => {
  order = given;
});

const dataDir = process.env['DATA_DIR'] ?? '';
const { url, setupLink } = await startServer({
  config: new Config(0, '127.0.0.1', dataDir, '', 'error', '', 0, ''),
  clock: new SystemClock(),
  ids: new RandomIds(),
  onCommitMoment: (moment) => {
    if (order?.moment !== moment) return;
    if (order.passes === 0) process.kill(process.pid, 'SIGKILL');
    order.passes -= 1;
  },
});
if (setupLink) writeFileSync(join(dataDir, 'setup-link.txt'), `${setupLink}\n`, { mode: 0o600 });
process.stdout.write(`Afterfair is ready on ${url}\n`);
