import { Config } from '@afterfair/server';
import { fileURLToPath } from 'node:url';

const CLIENT_DIR = fileURLToPath(new URL('../../../client/dist/browser', import.meta.url));

/** A server for one story: a free port, loopback only, a database that goes away. */
export function demoConfig(dataDir: string): Config {
  return new Config(0, '127.0.0.1', dataDir, '', 'error', CLIENT_DIR, 0);
}
