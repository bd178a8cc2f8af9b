import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BoundariesHouse, type Objection } from './boundaries-house.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BETWEEN_PROJECTS = '@nx/enforce-module-boundaries';
const SIDE_EFFECT = (path: string) => `import '${path}';\n`;
const VALUE = 'export const planted = 1;\n';
const PATIENCE_MS = 240_000;

/** Imports between the projects, which both tools forbid: the planted file, what it imports, dependency-cruiser's name for it. */
const BETWEEN = [
  ['server/src/planted-client.ts', '../../client/src/main.js', 'server-never-meets-client'],
  [
    'client/src/app/planted-server.ts',
    '../../../server/src/planted-north/index.js',
    'client-never-meets-server',
  ],
  ['shared/src/planted-server.ts', '../../server/src/planted-north/index.js', 'shared-knows-nobody'],
  ['e2e/src/planted-client.ts', '../../client/src/main.js', 'e2e-drives-the-client-from-outside'],
] as const;

/** Imports inside a project, which dependency-cruiser forbids. */
const INSIDE = [
  [
    'server/src/planted-south/past-the-door.ts',
    '../planted-north/inside.js',
    'server-features-through-their-door',
  ],
  ['server/src/platform/planted-feature.ts', '../planted-north/index.js', 'platform-knows-no-feature'],
  ['server/src/planted-south/fake.ts', '../testing/planted.js', 'testing-stays-in-tests'],
  [
    'client/src/app/planted-south/past-the-door.ts',
    '../planted-north/inside.js',
    'client-features-through-their-door',
  ],
  ['client/src/app/core/planted-feature.ts', '../planted-north/index.js', 'core-and-ui-know-no-feature'],
  ['client/src/app/ui/planted-feature.ts', '../planted-north/index.js', 'core-and-ui-know-no-feature'],
  ['shared/src/rules/planted-reader.ts', '../fair-document/planted.js', 'rules-know-contracts-only'],
  ['shared/src/rules/planted-node.ts', 'node:fs', 'only-the-command-line-touches-node'],
  ['shared/src/planted-cli.ts', '../cli/planted.js', 'the-command-line-is-a-leaf'],
  ['shared/src/contracts/planted-package.ts', 'temporal-polyfill', 'contracts-know-nothing'],
  ['server/src/planted-south/about.ts', './round.js', 'no-cycles'],
  ['server/src/planted-south/named.ts', './utils.js', 'named-after-an-idea'],
  ['server/src/planted-south/lost.ts', './nowhere.js', 'everything-resolves'],
  ['server/src/planted-south/tested.ts', './planted.spec.js', 'tests-are-not-imported'],
] as const;

/** What the forbidden imports lead to; allowed as it stands. */
const SURROUNDINGS = {
  'server/src/planted-north/index.ts': "export { planted } from './inside.js';\n",
  'server/src/planted-north/inside.ts': VALUE,
  'server/src/planted-south/utils.ts': VALUE,
  'server/src/planted-south/planted.spec.ts': VALUE,
  'server/src/testing/planted.ts': VALUE,
  'client/src/app/planted-north/index.ts': "export { planted } from './inside.js';\n",
  'client/src/app/planted-north/inside.ts': VALUE,
  'shared/src/fair-document/planted.ts': VALUE,
  'shared/cli/planted.ts': VALUE,
};

/** What is allowed and close to what is not. */
const ALLOWED = {
  'server/src/planted-south/through-the-door.ts': SIDE_EFFECT('../planted-north/index.js'),
  'server/src/planted-south/on-the-ground.ts': SIDE_EFFECT('@afterfair/shared/contracts'),
  'client/src/app/planted-south/through-the-door.ts': SIDE_EFFECT('../planted-north/index.js'),
};

describe('the boundaries of the house', () => {
  let house: BoundariesHouse;

  beforeAll(async () => {
    house = await BoundariesHouse.copyOf(ROOT);
  }, PATIENCE_MS);

  afterAll(() => house.remove());

  it(
    'are kept as the house stands, and leave what is close to the forbidden in peace',
    async () => {
      await house.plant({ ...SURROUNDINGS, ...ALLOWED });
      expect(await house.cruise()).toEqual([]);
      expect(await house.lint(['server/src/planted-south/on-the-ground.ts'])).toEqual([]);
    },
    PATIENCE_MS,
  );

  describe('with forbidden imports planted', () => {
    let cruised: Objection[];
    let linted: Objection[];

    beforeAll(async () => {
      await house.plant({ ...SURROUNDINGS, 'server/src/planted-south/round.ts': SIDE_EFFECT('./about.js') });
      await house.plant(
        Object.fromEntries([...BETWEEN, ...INSIDE].map(([file, to]) => [file, SIDE_EFFECT(to)])),
      );
      cruised = await house.cruise();
      linted = await house.lint(BETWEEN.map(([file]) => file));
    }, PATIENCE_MS);

    it.each(BETWEEN)('both tools object to %s importing %s', (file, _, rule) => {
      expect(cruised).toContainEqual({ file, rule });
      expect(linted).toContainEqual({ file, rule: BETWEEN_PROJECTS });
    });

    it.each(INSIDE)('%s must not import %s', (file, _, rule) => {
      expect(cruised).toContainEqual({ file, rule });
    });
  });
});
