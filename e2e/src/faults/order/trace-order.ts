import { ask, becomeOrganiser, Caller, createFair, joinFair, makeChange } from '@afterfair/server/testing';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ServerProcess } from '../server-process.js';
import { type OrderFound, readTrace } from './read-trace.js';

const DEVICES = 10;
const ALONE = 10;
const TOGETHER = 20;
const CALLS = 'trace=pwrite64,fsync,fdatasync,write,writev,sendmsg,sendto';
/** Longer than a page of the database is when it is quoted. */
const WHOLE_STRINGS = '20000';

/**
 * Traces the system calls of the server as people run it while devices log, one after the other and all together, and
 * looks at each ack.
 *
 * @throws Error where strace is missing or may not trace.
 */
export async function traceOrder(): Promise<OrderFound> {
  const dataDir = await mkdtemp(join(tmpdir(), 'afterfair-order-'));
  const server = await ServerProcess.start(dataDir);
  try {
    const organiser = new Caller(server.url);
    const setupLink = (await readFile(join(dataDir, 'setup-link.txt'), 'utf8')).trim();
    await becomeOrganiser(organiser, setupLink, 'organiser@order.example');
    const { joinCode } = await createFair(organiser);
    const devices = await Promise.all(
      Array.from({ length: DEVICES }, () => joinAndConnect(server.url, joinCode)),
    );
    const traced = join(dataDir, 'trace.txt');
    const strace = await attach(server.pid, traced);
    const ids = new Set<string>();
    const log = async ({ socket, deviceId }: (typeof devices)[number]): Promise<void> => {
      const change = makeChange({ deviceId, at: Date.now() }, { startedAt: new Date().toISOString() });
      ids.add(change.id);
      const answer = await ask(socket, 'meeting:change', change);
      if (!answer.ok) throw new Error(`A change was refused: ${answer.problem.code}.`);
    };
    for (const device of devices) for (let count = 0; count < ALONE; count += 1) await log(device);
    await Promise.all(devices.flatMap((device) => Array.from({ length: TOGETHER }, () => log(device))));
    await detach(strace);
    for (const { socket } of devices) socket.disconnect();
    return readTrace(await readFile(traced, 'utf8'), ids);
  } finally {
    await server.kill();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function joinAndConnect(url: string, joinCode: string) {
  const caller = new Caller(url);
  const { deviceId } = await joinFair(caller, joinCode, 'Ines Varga');
  return { deviceId, socket: await caller.connect('attendee') };
}

async function attach(pid: number, output: string): Promise<ChildProcess> {
  const options = ['-y', '-s', WHOLE_STRINGS, '-e', CALLS, '-o', output, '-p', String(pid)];
  const strace = spawn('strace', options, { stdio: ['ignore', 'ignore', 'pipe'] });
  const failed = once(strace, 'error').then(([error]) => {
    throw new Error('strace is missing. Install it (Debian, Ubuntu: apt-get install strace).', {
      cause: error,
    });
  });
  await Promise.race([untilAttached(strace), failed]);
  return strace;
}

async function untilAttached(strace: ChildProcess): Promise<void> {
  const said: string[] = [];
  for await (const line of createInterface({ input: strace.stderr as NodeJS.ReadableStream })) {
    if (line.includes('attached')) return;
    said.push(line);
  }
  throw new Error(`strace may not trace: ${said.join(' ')}`);
}

async function detach(strace: ChildProcess): Promise<void> {
  const exited = once(strace, 'exit');
  strace.kill('SIGINT');
  await exited;
}
