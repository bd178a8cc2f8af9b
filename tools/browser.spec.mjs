import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findBrowser } from './browser.mjs';

describe('the browser for the tests', () => {
  const { PATH, CHROMIUM_PATH } = process.env;
  let folder;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'afterfair-browser-'));
    process.env.PATH = `${folder}-empty:${folder}`;
    delete process.env.CHROMIUM_PATH;
  });

  afterEach(() => {
    process.env.PATH = PATH;
    if (CHROMIUM_PATH === undefined) delete process.env.CHROMIUM_PATH;
    else process.env.CHROMIUM_PATH = CHROMIUM_PATH;
    rmSync(folder, { recursive: true, force: true });
  });

  function program(name) {
    const path = join(folder, name);
    writeFileSync(path, '');
    chmodSync(path, 0o755);
    return path;
  }

  const nothingIsInstalled = (text) => {
    throw new Error(`wants to install: ${text}`);
  };

  it("is the system's, chromium before chrome", async () => {
    program('google-chrome');
    const chromium = program('chromium');
    expect(await findBrowser(nothingIsInstalled)).toBe(chromium);
  });

  it('is the one that CHROMIUM_PATH names, before any other', async () => {
    program('chromium');
    process.env.CHROMIUM_PATH = program('mine');
    expect(await findBrowser(nothingIsInstalled)).toBe(join(folder, 'mine'));
  });

  it('is never another one than CHROMIUM_PATH names, even when that cannot be run', async () => {
    program('chromium');
    process.env.CHROMIUM_PATH = join(folder, 'nowhere');
    await expect(findBrowser(nothingIsInstalled)).rejects.toThrow(/CHROMIUM_PATH is .*nowhere/);
  });
});
