import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const folder = fileURLToPath(new URL('../', import.meta.url));
const page = readFileSync(`${folder}SPEC.md`, 'utf8');

const rules = [...page.matchAll(/^\| ([A-Z]\d+) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gmu)].map(
  ([, id = '', what = '', decidedIn = '', heldBy = '']) => ({ id, what, decidedIn, heldBy }),
);

const everyId = [
  ...Array.from({ length: 9 }, (_none, index) => `T${index + 1}`),
  ...Array.from({ length: 8 }, (_none, index) => `C${index + 1}`),
  ...Array.from({ length: 11 }, (_none, index) => `D${index + 1}`),
  ...Array.from({ length: 21 }, (_none, index) => `K${index + 1}`),
  ...Array.from({ length: 3 }, (_none, index) => `G${index + 1}`),
  'P9',
];

describe('SPEC.md', () => {
  it('lists every rule once', () => {
    expect(rules.map(({ id }) => id)).toEqual(everyId);
  });

  it.each(rules.filter(({ decidedIn }) => decidedIn !== 'later'))(
    '$id is decided in $decidedIn and held by $heldBy',
    ({ id, decidedIn, heldBy }) => {
      expect(existsSync(folder + decidedIn.replaceAll('`', ''))).toBe(true);
      const test = readFileSync(folder + heldBy.replaceAll('`', ''), 'utf8');
      expect(test).toMatch(new RegExp(`\\b${id}\\b`, 'u'));
    },
  );

  it('has a test for everything that is decided, and nothing held that is not', () => {
    for (const { decidedIn, heldBy } of rules) expect(heldBy === 'later').toBe(decidedIn === 'later');
  });

  it.each([...page.matchAll(/`((?:src|cli)\/[^`]+)`/gu)].map(([, path = '']) => [path]))(
    '%s exists',
    (path) => {
      expect(existsSync(folder + path)).toBe(true);
    },
  );
});
