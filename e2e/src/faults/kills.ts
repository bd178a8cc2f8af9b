import type { CommitMoment } from '@afterfair/server/testing';
import { setTimeout as after } from 'node:timers/promises';
import type { ServerProcess } from './server-process.js';

/** A way to die: at some moment, or at a named one around a commit. */
export type Kill = 'random' | CommitMoment;

/** Every way in its turn; those that an ack too early would not survive come first. */
export const KILLS: readonly Kill[] = [
  'random',
  'before-commit',
  'after-commit',
  'after-write',
  'before-begin',
  'after-ack',
];

/** A random kill comes this long after every device had its first answer, at the earliest and at the latest. */
const KILL_MS = { from: 5, to: 500 };
/** A named moment is passed fewer times than this before it is the last one: a commit has many works. */
const PASSES = { work: 400, commit: 3 };

/** Kills a server that devices are streaming to. `random` gives numbers from 0 up to 1. */
export async function kill(server: ServerProcess, how: Kill, random: () => number): Promise<void> {
  if (how !== 'random') {
    const most = how === 'after-write' ? PASSES.work : PASSES.commit;
    return server.dieAt({ moment: how, passes: Math.floor(random() * most) });
  }
  await after(KILL_MS.from + random() * (KILL_MS.to - KILL_MS.from));
  await server.kill();
}
