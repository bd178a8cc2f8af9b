import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimFolder, FolderInUseError } from './claim-folder.js';

/** Holds the folder as another process does, until it is killed. */
const HOLDER = `
  const database = new (require('better-sqlite3'))(process.argv[1]);
  database.exec('BEGIN EXCLUSIVE');
  console.log('held');
  process.stdin.resume();
`;

describe('a data folder has one server', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'afterfair-'));
  });

  afterEach(() => {
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('refuses a second one with words, and lets the next in once it was given back', async () => {
    const giveBack = await claimFolder(dataDir);
    await expect(claimFolder(dataDir)).rejects.toThrow(FolderInUseError);
    await giveBack();
    const giveBackAgain = await claimFolder(dataDir);
    await giveBackAgain();
  });

  it('is free again after a kill -9', async () => {
    const holder = spawn(process.execPath, ['-e', HOLDER, join(dataDir, 'in-use.lock')]);
    await once(holder.stdout, 'data');
    await expect(claimFolder(dataDir)).rejects.toThrow(FolderInUseError);
    const exited = once(holder, 'exit');
    holder.kill('SIGKILL');
    await exited;
    const giveBack = await claimFolder(dataDir);
    await giveBack();
  });
});
