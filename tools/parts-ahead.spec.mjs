import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { partsAhead } from './parts-ahead.mjs';

const SCRIPTS = {
  'main-AAAAAAAA.js': 'import{a}from"./chunk-AAAAAAAA.js";const at=()=>import(`./chunk-BBBBBBBB.js`);at(a);',
  'chunk-AAAAAAAA.js': 'export const a=1;',
  'chunk-BBBBBBBB.js': 'import{c}from"./chunk-CCCCCCCC.js";import"./chunk-AAAAAAAA.js";use(c,`af-frame`);',
  'chunk-CCCCCCCC.js':
    'import"./chunk-DDDDDDDD.js";import"./chunk-BBBBBBBB.js";export const c=()=>import("./chunk-EEEEEEEE.js");',
  'chunk-DDDDDDDD.js': 'words(`Good morning`);',
  'chunk-EEEEEEEE.js': 'use(`af-later`);',
};
const INDEX =
  '<link rel="modulepreload" href="chunk-AAAAAAAA.js"><script src="main-AAAAAAAA.js" type="module"></script>';

describe('the scripts that a page needs', () => {
  let folder;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'afterfair-ahead-'));
    for (const [name, text] of Object.entries({ ...SCRIPTS, 'index.html': INDEX }))
      writeFileSync(join(folder, name), text);
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are the program, the part with its mark, and what these import at once', async () => {
    expect(await partsAhead(folder, { '/fair': ['af-frame'], '/words': ['Good morning'] })).toEqual({
      '/fair': [
        'chunk-AAAAAAAA.js',
        'main-AAAAAAAA.js',
        'chunk-BBBBBBBB.js',
        'chunk-CCCCCCCC.js',
        'chunk-DDDDDDDD.js',
      ],
      '/words': ['chunk-AAAAAAAA.js', 'main-AAAAAAAA.js', 'chunk-DDDDDDDD.js'],
    });
  });

  it.each([
    ['nowhere', 'af-elsewhere', /“af-elsewhere” stands in 0 scripts/],
    ['in several', 'use(', /“use\(” stands in 2 scripts/],
  ])('are not guessed when the mark stands %s', async (_, mark, said) => {
    await expect(partsAhead(folder, { '/fair': [mark] })).rejects.toThrow(said);
  });
});
