/**
 * `npm run test:deep [-- PATTERN]`: the properties again, 100,000 times each (`PROPERTY_RUNS` for another number), in
 * every project and one spec after the other. The last line is `N passed, N failed`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';
import { readStamp as readReport } from './stamp.mjs';
import { sum, tallyOfJest, tallyOfStep } from './tally.mjs';

const PROJECTS = ['shared', 'server', 'client', 'e2e'];
const RUNS = Number(process.env.PROPERTY_RUNS ?? 100_000);
/**
 * As many as one process has memory for: the environment of Jest remembers whatever was once put on its global object,
 * and Dexie puts its Promise there with every step.
 */
const MOST_AT_ONCE = { e2e: 10_000 };
const TEST_MS = 2 * 60 * 60 * 1000;
const RESULTS = join(ROOT, 'test-results', 'deep');

function propertySpecs(project) {
  return readdirSync(join(ROOT, project, 'src'), { recursive: true })
    .filter((path) => path.endsWith('.spec.ts'))
    .map((path) => join(project, 'src', path))
    .filter((path) => readFileSync(join(ROOT, path), 'utf8').includes("from 'fast-check'"));
}

async function runDeep(project, specs, round, runs) {
  const report = join(RESULTS, `${project}-${round}.json`);
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  const args = [
    '--config',
    `${project}/jest.config.mjs`,
    '--runInBand',
    `--testTimeout=${TEST_MS}`,
    '--json',
    '--outputFile',
    report,
  ];
  const { code } = await run('node', [...jest, ...args, '--runTestsByPath', ...specs], {
    env: { PROPERTY_RUNS: String(runs) },
  });
  const result = readReport(report);
  return tallyOfStep(code, result && tallyOfJest(result));
}

const pattern = process.argv[2] ?? '';
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const tallies = [];
for (const project of PROJECTS) {
  const specs = propertySpecs(project).filter((path) => path.includes(pattern));
  const rounds = specs.length > 0 ? Math.ceil(RUNS / (MOST_AT_ONCE[project] ?? RUNS)) : 0;
  for (let round = 1; round <= rounds; round += 1)
    tallies.push(await runDeep(project, specs, round, Math.ceil(RUNS / rounds)));
}
const { passed, failed } = sum(tallies);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
