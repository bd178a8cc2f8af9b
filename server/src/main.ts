import 'reflect-metadata';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SystemClock } from './platform/clock/clock.js';
import type { Config } from './platform/config/config.js';
import { ConfigError, readConfig } from './platform/config/read-config.js';
import { DatabaseInUseError, FolderInUseError } from './platform/database/index.js';
import { RandomIds } from './platform/ids/ids.js';
import { startServer } from './start-server.js';

try {
  const config = readConfig();
  const { url, setupLink } = await startServer({ config, clock: new SystemClock(), ids: new RandomIds() });
  keepSetupLink(config, setupLink);
  process.stdout.write(`Afterfair is ready on ${url}\n`);
  if (setupLink) tellSetupLink(config, setupLink);
} catch (error) {
  process.stderr.write(`${describe(error)}\n`);
  process.exitCode = 1;
}

/** The link makes whoever opens it the organiser: it goes into a file that only this user can read. */
function keepSetupLink(config: Config, setupLink: string | null): void {
  if (setupLink) writeFileSync(setupLinkFile(config), `${setupLink}\n`, { mode: 0o600 });
  else rmSync(setupLinkFile(config), { force: true });
}

function tellSetupLink(config: Config, setupLink: string): void {
  process.stdout.write(`The organiser's one-time set-up link is in ${setupLinkFile(config)}\n`);
  if (process.stdout.isTTY) process.stdout.write(`  ${setupLink}\n`);
}

function setupLinkFile({ dataDir }: Config): string {
  return join(dataDir, 'setup-link.txt');
}

function describe(error: unknown): string {
  const saysWhatToDo =
    error instanceof ConfigError || error instanceof FolderInUseError || error instanceof DatabaseInUseError;
  if (saysWhatToDo) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'The port is in use. Set PORT to another one, or stop what uses it.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
