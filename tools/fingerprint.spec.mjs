import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentHash, filesBelow, statHash } from './fingerprint.mjs';

describe('fingerprints of folders', () => {
  let root;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'afterfair-fingerprint-'));
    mkdirSync(join(root, 'room', 'dist'), { recursive: true });
    writeFileSync(join(root, 'room', 'b.ts'), 'b');
    writeFileSync(join(root, 'room', 'a.ts'), 'a');
    writeFileSync(join(root, 'room', 'dist', 'a.js'), 'a');
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('lists files in order and leaves out what is skipped', () => {
    expect(filesBelow(root, 'room', (path) => path.endsWith('/dist'))).toEqual(['room/a.ts', 'room/b.ts']);
    expect(filesBelow(root, 'nowhere')).toEqual([]);
  });

  it('changes with a content, a name and a file that goes, and not with a time', () => {
    const files = ['room/a.ts', 'room/b.ts'];
    const before = contentHash(root, files);
    utimesSync(join(root, 'room', 'a.ts'), 1, 1);
    expect(contentHash(root, files)).toBe(before);
    expect(contentHash(root, ['room/a.ts'])).not.toBe(before);
    writeFileSync(join(root, 'room', 'a.ts'), 'other');
    const changed = contentHash(root, files);
    expect(changed).not.toBe(before);
    rmSync(join(root, 'room', 'a.ts'));
    expect(contentHash(root, files)).not.toBe(changed);
  });

  it('sees by the time that somebody else wrote the same again', () => {
    const before = statHash(root, ['room/dist/a.js']);
    utimesSync(join(root, 'room', 'dist', 'a.js'), 1, 1);
    expect(statHash(root, ['room/dist/a.js'])).not.toBe(before);
  });
});
