import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { compressClient } from './compress-client.mjs';

describe('the built client', () => {
  const PROGRAM = 'export const word = "Afterfair";\n'.repeat(100);
  let folder;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'afterfair-compress-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('has a brotli and a gzip copy of its scripts and styles, with the same words', async () => {
    for (const name of ['main-ABCDEFGH.js', 'styles-ABCDEFGH.css'])
      writeFileSync(join(folder, name), PROGRAM);
    expect(await compressClient(folder)).toEqual(['main-ABCDEFGH.js', 'styles-ABCDEFGH.css']);
    expect(brotliDecompressSync(readFileSync(join(folder, 'main-ABCDEFGH.js.br'))).toString()).toBe(PROGRAM);
    expect(gunzipSync(readFileSync(join(folder, 'styles-ABCDEFGH.css.gz'))).toString()).toBe(PROGRAM);
  });

  it('keeps what may be replaced in place, and what is small, as it is', async () => {
    for (const name of ['index.html', 'ngsw.json', 'icon.png']) writeFileSync(join(folder, name), PROGRAM);
    writeFileSync(join(folder, 'small.js'), 'export {};');
    expect(await compressClient(folder)).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(4);
  });
});
