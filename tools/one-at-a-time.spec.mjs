import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { oneAtATime } from './one-at-a-time.mjs';

describe('one at a time', () => {
  let root;
  let lock;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'afterfair-lock-'));
    lock = join(root, 'lock');
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('lets the second begin only when the first is done, and says that it waits', async () => {
    const order = [];
    const said = [];
    let finishFirst;
    const first = oneAtATime(
      lock,
      () => new Promise((resolve) => (finishFirst = resolve)),
      () => {},
    );
    const second = oneAtATime(
      lock,
      async () => order.push('second'),
      (text) => {
        said.push(text);
        order.push('first');
        finishFirst();
      },
    );
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
    expect(said).toHaveLength(1);
    expect(existsSync(lock)).toBe(false);
  });

  it('gives the lock back when the work fails', async () => {
    await expect(
      oneAtATime(
        lock,
        () => Promise.reject(new Error('broken')),
        () => {},
      ),
    ).rejects.toThrow('broken');
    expect(existsSync(lock)).toBe(false);
  });

  it('takes over from an owner that is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(pid));
    expect(
      await oneAtATime(
        lock,
        async () => 'done',
        () => {},
      ),
    ).toBe('done');
  });
});
