/**
 * `npm run mutate [-- plan check capture delivery]`: breaks the rules of each folder in every way Stryker knows and says
 * which breaks no test notices. The pages are in `test-results/mutation`; a second run tries only what changed since.
 * The last line is `N folders at or above 85 %, N below`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

const FOLDERS = ['delivery', 'check', 'capture', 'plan'];
const LEAST = 85;
/** A broken rule fails a property in its first few cases or not at all. */
const PROPERTY_RUNS = '5';

function scoreOf(folder) {
  const report = JSON.parse(readFileSync(join(ROOT, 'test-results', 'mutation', `${folder}.json`), 'utf8'));
  const mutants = Object.values(report.files).flatMap((file) => file.mutants);
  const tried = mutants.filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status));
  const noticed = tried.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  return { noticed: noticed.length, tried: tried.length, score: (100 * noticed.length) / tried.length };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((folder) => !FOLDERS.includes(folder));
if (unknown.length > 0) {
  console.error(`unknown folder ${unknown.join(', ')}. Usage: npm run mutate [-- ${FOLDERS.join(' ')}]`);
  process.exit(2);
}
const results = [];
for (const folder of asked.length > 0 ? asked : FOLDERS) {
  const { code } = await run('stryker', ['run'], { env: { MUTATE_FOLDER: folder, PROPERTY_RUNS } });
  results.push(
    code === 0 ? { folder, ...scoreOf(folder) } : { folder, noticed: 0, tried: 0, score: 0, code },
  );
}
for (const { folder, noticed, tried, score, code } of results) {
  const told =
    code === undefined ? `${score.toFixed(1)} % (${noticed} of ${tried})` : `no result, exit code ${code}`;
  console.log(`${folder}: ${told}`);
}
const reached = results.filter(({ score }) => score >= LEAST).length;
console.log(`\n${reached} folders at or above ${LEAST} %, ${results.length - reached} below`);
process.exitCode = reached === results.length ? 0 : 1;
