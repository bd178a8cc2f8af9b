import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from '../percentile.js';
import { bigFairFile } from './big-fair-file.js';
import { employerName } from './employer-name.js';
import { firstLoadBytes } from './first-load-bytes.js';
import { initialFiles } from './initial-files.js';
import { interactionToNextPaint } from './next-paint.js';

const PAGE = `<link rel="icon" href="favicon.svg"><link rel="manifest" href="manifest.webmanifest">
<link rel="stylesheet" href="styles-A.css"><link rel="modulepreload" href="chunk-B.js">
<link rel="modulepreload" href="main-C.js"><script src="main-C.js" type="module"></script>
<a href="later-D.js">no part of the page</a>`;

describe('the first load', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'afterfair-first-load-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is each style, script and preloaded part of the page, once, and nothing that comes later', () => {
    expect(initialFiles(PAGE)).toEqual(['styles-A.css', 'chunk-B.js', 'main-C.js']);
  });

  it('is counted in bytes after brotli', async () => {
    writeFileSync(join(folder, 'index.html'), PAGE);
    for (const name of ['styles-A.css', 'chunk-B.js', 'main-C.js', 'later-D.js'])
      writeFileSync(join(folder, name), 'the same words over and over. '.repeat(1_000));
    const bytes = await firstLoadBytes(folder);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(1_000);
  });

  it('of a page that loads nothing is an error, and no ratio of nothing', async () => {
    writeFileSync(join(folder, 'index.html'), '<p>empty</p>');
    await expect(firstLoadBytes(folder)).rejects.toThrow('loads nothing');
  });
});

describe('the employers of the bench', () => {
  it('have a first word of their own each, as those of a fair have', () => {
    const words = Array.from({ length: 500 }, (_, index) => employerName(index).split(' ')[0]);
    expect(new Set(words).size).toBe(500);
  });

  it('fill a file with one row each under its heading', () => {
    expect(bigFairFile(3).trim().split('\n')).toHaveLength(4);
  });
});

describe('a percentile', () => {
  it.each([
    { share: 0, found: 1 },
    { share: 0.5, found: 3 },
    { share: 0.95, found: 5 },
    { share: 1, found: 5 },
  ])('of a share of $share', ({ share, found }) => {
    expect(percentile([5, 1, 3, 2, 4], share)).toBe(found);
  });

  it('of nothing is an error', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});

describe('interaction to next paint', () => {
  const events = (count: number, took: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => ({
      id: index + 1,
      took: took(index),
      what: `event ${index}`,
    }));

  it.each([
    ['is the slowest of a few', events(49, (index) => index), 48],
    ['leaves one out of fifty', events(50, (index) => index), 48],
    ['leaves two out of a hundred', events(100, (index) => index), 97],
    ['is nothing without an interaction', [], 0],
  ])('%s', (_name, seen, took) => expect(interactionToNextPaint(seen).took).toBe(took));

  it('counts the events of one tap once, as its slowest', () => {
    const tap = [300, 250, 400].map((took) => ({ id: 1_000, took, what: 'tap' }));
    expect(interactionToNextPaint([...events(30, () => 20), ...tap]).took).toBe(400);
    expect(interactionToNextPaint([...events(49, () => 20), ...tap]).took).toBe(20);
  });
});
