/**
 * Makes this folder ready to run: `node tools/ensure.mjs [--build [project…]]`.
 * Needs nothing but Node 20 and npm, says what it does on standard error and leaves standard output alone.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { offerCommitHooks } from './commit-hooks.mjs';
import { install } from './install.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { ROOT } from './run.mjs';

const OLDEST_NODE = 20;

function say(text) {
  process.stderr.write(`afterfair: ${text}\n`);
}

async function makeReady() {
  const code = await install(say);
  if (code !== 0) return code;
  // Jest writes its report into a folder, but makes none.
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  await offerCommitHooks(say);
  if (process.argv[2] !== '--build') return 0;
  return build(process.argv.slice(3), say);
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  say(`this is Node ${process.versions.node}; Node ${OLDEST_NODE} or newer is needed.`);
  process.exitCode = 1;
} else if (process.argv.length > 2 && process.argv[2] !== '--build') {
  say(`unknown argument ${process.argv[2]}. Usage: node tools/ensure.mjs [--build [project…]]`);
  process.exitCode = 2;
} else {
  process.exitCode = await oneAtATime(join(ROOT, '.nx', 'afterfair', 'lock'), makeReady, say);
}
