import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const LOOK_AGAIN_MS = 200;
const OWNER_WRITES_ITS_NAME_WITHIN_MS = 5_000;

/**
 * Runs `work` while no other process does so for the same folder: two terminals that start at once install and build once.
 * A lock whose owner is gone is taken over.
 */
export async function oneAtATime(folder, work, say) {
  mkdirSync(dirname(folder), { recursive: true });
  let said = false;
  while (!tryToTake(folder)) {
    if (isAbandoned(folder)) {
      rmSync(folder, { recursive: true, force: true });
      continue;
    }
    if (!said) say('another one is at work here, waiting for it');
    said = true;
    await wait(LOOK_AGAIN_MS);
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

function tryToTake(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return true;
}

function isAbandoned(folder) {
  const taken = statSync(folder, { throwIfNoEntry: false });
  if (!taken) return false;
  const owner = ownerOf(folder);
  if (owner === undefined) return Date.now() - taken.mtimeMs > OWNER_WRITES_ITS_NAME_WITHIN_MS;
  return !isAlive(owner);
}

function ownerOf(folder) {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8')) || undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
