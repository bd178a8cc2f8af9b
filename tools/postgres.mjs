/** A PostgreSQL server of the tests' own: found or fetched, in a temporary folder, on a free port of the loopback. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from './debian-packages.mjs';
import { run } from './run.mjs';

const DEBIAN = '/usr/lib/postgresql';
const START_SECONDS = 60;
const USER = 'afterfair';
const WHAT_TO_DO = `no PostgreSQL server was found for the tests. Install one (Debian, Ubuntu: apt-get install postgresql).`;

/**
 * Starts a server whose collation is not ours, so that an order left to the database shows.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` names the database `postgres`
 * @throws {Error} with a message that tells what to do when there is none
 */
export async function startPostgres() {
  const bin = (await findPostgres()) ?? refuse();
  const dir = mkdtempSync(join(tmpdir(), 'afterfair-postgres-'));
  const owner = await whoMayRunIt();
  if (owner) chownSync(dir, owner.uid, owner.gid);
  const as = (program, args) => [
    owner ? 'runuser' : join(bin, program),
    owner ? ['-u', 'postgres', '--', join(bin, program), ...args] : args,
  ];
  const data = join(dir, 'data');
  const init = ['-D', data, '-U', USER, '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C.UTF-8'];
  const made = await run(...as('initdb', [...init, '--locale-provider=icu', '--icu-locale=en']), {
    stdout: 'capture',
    seconds: START_SECONDS,
    cwd: dir,
  });
  if (made.code !== 0) throw new Error(made.output);
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: dir,
    fsync: 'off',
    max_connections: 200,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(...as('postgres', ['-D', data, ...args]), {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilReady(server);
  return {
    url: `postgres://${USER}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const gone = once(server, 'exit');
      await run(...as('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop']), {
        stdout: 'capture',
        seconds: START_SECONDS,
        cwd: dir,
      });
      await gone;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function findPostgres() {
  return present() ?? ((await installDebianPackages(['postgresql'])) ? present() : undefined);
}

function present() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find(
    (folder) => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
}

/** The server refuses to run as root; Debian's package brings a user for it. */
async function whoMayRunIt() {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (which) =>
      Number((await run('id', [which, 'postgres'], { stdout: 'capture' })).output),
    ),
  );
  return { uid, gid };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Reads what the server says until it takes connections; what it said is the error when it ends before. */
function untilReady(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-10_000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}

function refuse() {
  throw new Error(WHAT_TO_DO);
}
