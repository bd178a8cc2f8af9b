import { Config, RandomIds, startServer, SystemClock } from '@afterfair/server';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveBench } from './serve-bench.js';

/** Our server as people run it, without pages. */
serveBench(async (dataDir) => {
  const config = new Config(0, '127.0.0.1', dataDir, '', 'error', '', 0, '');
  const { url, setupLink } = await startServer({ config, clock: new SystemClock(), ids: new RandomIds() });
  writeFileSync(join(dataDir, 'setup-link.txt'), setupLink ?? '');
  return url;
});
