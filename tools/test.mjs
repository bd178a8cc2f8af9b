/**
 * `npm test`: every check there is, each one run even when an earlier one failed. The last line is
 * `N passed, N failed`; lint, types, boundaries and format count one each.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ROOT, run } from './run.mjs';
import { readStamp as readReport } from './stamp.mjs';
import { sum, tallyOfJest, tallyOfPlaywright, tallyOfStep } from './tally.mjs';

const RESULTS = join(ROOT, 'test-results');
const JEST_PROJECTS = ['shared', 'server', 'client', 'e2e', 'tools'];
const BOUNDARIES = [
  '--config',
  '.dependency-cruiser.mjs',
  'shared/src',
  'shared/cli',
  'server/src',
  'client/src',
  'e2e/src',
];

const CHECKS = [
  { title: 'lint', program: 'nx', args: ['run-many', '-t', 'lint'], seconds: 240 },
  { title: 'types', program: 'nx', args: ['run-many', '-t', 'typecheck'], seconds: 240 },
  { title: 'boundaries', program: 'depcruise', args: BOUNDARIES, seconds: 120 },
  {
    title: 'format',
    program: 'prettier',
    args: ['--check', '--cache', '--cache-strategy', 'content', '--log-level', 'warn', '.'],
    seconds: 120,
  },
];

async function check({ title, program, args, seconds }) {
  const code = await step(title, program, args, seconds);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function jest() {
  const code = await step('jest', 'nx', ['run-many', '-t', 'test'], 900);
  const tallies = JEST_PROJECTS.map((project) => {
    const report = readReport(join(RESULTS, `${project}.json`));
    const tally = tallyOfStep(report?.success === false ? 1 : 0, report && tallyOfJest(report));
    console.log(`  ${project}: ${tally.passed} passed, ${tally.failed} failed`);
    return tally;
  });
  return tallyOfStep(code, sum(tallies));
}

async function stories() {
  const browser = await findBrowser((text) => console.log(text)).catch((error) => {
    console.log(error.message);
    return undefined;
  });
  if (!browser) return tallyOfStep(1, undefined);
  const code = await step('browser stories', 'nx', ['run', 'e2e:stories'], 600, { CHROMIUM_PATH: browser });
  const report = readReport(join(RESULTS, 'stories.json'));
  return tallyOfStep(code, report && tallyOfPlaywright(report));
}

async function step(title, program, args, seconds, env) {
  console.log(`\n— ${title}`);
  const started = Date.now();
  const { code, output, timedOut } = await run(program, args, { seconds, env });
  if (code === 127) console.log(output);
  const how = timedOut ? `stopped after ${seconds} s` : code === 0 ? 'ok' : `failed with exit code ${code}`;
  console.log(`— ${title}: ${how}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return code;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const tallies = [];
for (const one of CHECKS) tallies.push(await check(one));
tallies.push(await jest(), await stories());
const { passed, failed } = sum(tallies);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
