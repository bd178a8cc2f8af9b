import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const folder = fileURLToPath(new URL('../', import.meta.url));
const page = read('SPEC.md');

/** Every file of the room, without what is built. */
const files: readonly string[] = ['src', 'cli'].flatMap((place) =>
  readdirSync(folder + place, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${place}/${path}`),
);
const everyId = [
  ...ids('T', 9),
  ...ids('C', 8),
  ...ids('D', 11),
  ...ids('K', 21),
  ...ids('G', 3),
  // The policy is a section of its own; its row has the section's number.
  'P9',
];

const rules = [...page.matchAll(/^\| ([A-Z]\d+) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gmu)].map(
  ([, id = '', what = '', decidedIn = '', heldBy = '']) => ({
    id,
    what,
    decidedIn: paths(decidedIn),
    heldBy: paths(heldBy),
  }),
);
const decided = rules.filter(({ decidedIn }) => decidedIn.length > 0);

const tests = files.filter((path) => path.endsWith('.spec.ts'));
const code = files.filter((path) => !path.endsWith('.spec.ts'));

function ids(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_none, index) => `${letter}${index + 1}`);
}

/** The files that a cell names; `*` stands for one folder, such as that of each language. */
function paths(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/gu)].flatMap(([, path = '']) => found(path));
}

function found(path: string): string[] {
  if (!path.includes('*')) return [path];
  const [before = '', after = ''] = path.split('*');
  return files.filter((file) => file.startsWith(before) && file.endsWith(after));
}

function read(path: string): string {
  return readFileSync(folder + path, 'utf8');
}

/** Where a text speaks of a rule: by its id, or by the section of the policy. */
function spoken(text: string): Set<string> {
  // The hour of an instant, `T10:00`, is no rule.
  const named = text.match(/\b[TCDKGP][1-9]\d?\b(?!:\d)/gu) ?? [];
  return new Set(text.includes('section 9') ? [...named, 'P9'] : named);
}

describe('SPEC.md', () => {
  it('lists every rule once, in order', () => {
    expect(rules.map(({ id }) => id)).toEqual(everyId);
  });

  it.each(decided)('$id is decided in $decidedIn, which says so', ({ id, decidedIn }) => {
    for (const path of decidedIn) {
      expect(code).toContain(path);
      expect([path, spoken(read(path)).has(id)]).toEqual([path, true]);
    }
  });

  it.each(decided)('$id is held by $heldBy, which says so', ({ id, heldBy }) => {
    expect(heldBy).not.toEqual([]);
    for (const path of heldBy) {
      expect(tests).toContain(path);
      expect([path, spoken(read(path)).has(id)]).toEqual([path, true]);
    }
  });

  it('has no test for what nothing decides', () => {
    const idle = rules.filter(({ decidedIn }) => decidedIn.length === 0);
    for (const { heldBy } of idle) expect(heldBy).toEqual([]);
  });

  it('knows every rule that a file speaks of', () => {
    const strange = files
      .filter((path) => path !== 'src/specification.spec.ts')
      .flatMap((path) =>
        [...spoken(read(path))].filter((id) => !everyId.includes(id)).map((id) => `${id} ${path}`),
      );
    expect(strange).toEqual([]);
  });

  it('says where every rule is decided that the code gives as a reason', () => {
    const given = code.flatMap((path) =>
      [...read(path).matchAll(/\brule: '([A-Z]\d+)'/gu)].map(([, id = '']) => id),
    );
    const known = new Set(decided.map(({ id }) => id));
    expect(new Set(given).size).toBeGreaterThan(30);
    expect([...new Set(given)].filter((id) => !known.has(id))).toEqual([]);
  });

  it.each([...page.matchAll(/`((?:src|cli)\/[^`]+)`/gu)].map(([, path = '']) => [path]))(
    '%s exists',
    (path) => {
      expect(found(path).filter((file) => existsSync(folder + file))).not.toEqual([]);
    },
  );
});
