import { join } from 'node:path';
import { contentHash, filesBelow, statHash } from './fingerprint.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { ROOT, run } from './run.mjs';

/** Every project with those whose sources end up in it. */
const PROJECTS = {
  shared: ['shared'],
  server: ['shared', 'server'],
  client: ['shared', 'client'],
  e2e: ['shared', 'server', 'client', 'e2e'],
};
const EVERYWHERE = ['package-lock.json', 'nx.json', 'tsconfig.base.json'];
const NOT_A_SOURCE =
  /(^|\/)(node_modules|dist|\.angular|coverage|test-results|playwright-report)$|\.spec\.ts$/;

/**
 * Builds those of the named projects whose sources are not what their `dist` was made of, or whose `dist` was
 * touched by somebody else since.
 *
 * @param {string[]} names empty for all
 * @returns {Promise<number>} 0, the exit code of the build, or 2 for a name that is none
 */
export async function build(names, say) {
  const unknown = names.filter((name) => !(name in PROJECTS));
  if (unknown.length > 0) {
    say(`no such project: ${unknown.join(', ')}. There are ${Object.keys(PROJECTS).join(', ')}.`);
    return 2;
  }
  const wanted = names.length > 0 ? names : Object.keys(PROJECTS);
  const sources = new Map(Object.keys(PROJECTS).map((name) => [name, sourceHash(name)]));
  const stale = wanted.filter((name) => !isFresh(name, sources));
  if (stale.length === 0) return 0;

  say(`building ${stale.join(', ')}`);
  const { code } = await run('nx', ['run-many', '-t', 'build', '-p', stale.join(',')], { stdout: 'stderr' });
  if (code !== 0) {
    say(`the build failed with exit code ${code}; what it said is above. Nothing was started.`);
    return code;
  }
  for (const name of new Set(stale.flatMap((one) => PROJECTS[one].concat(one)))) {
    writeStamp(stampOf(name), { sources: sourcesOf(name, sources), output: outputHash(name) });
  }
  return 0;
}

function isFresh(name, sources) {
  const stamp = readStamp(stampOf(name));
  return stamp?.sources === sourcesOf(name, sources) && stamp.output === outputHash(name);
}

function sourcesOf(name, sources) {
  return PROJECTS[name].map((one) => sources.get(one)).join('');
}

function sourceHash(name) {
  const files = filesBelow(ROOT, name, (path) => NOT_A_SOURCE.test(path));
  return contentHash(ROOT, [...EVERYWHERE, ...files]);
}

function outputHash(name) {
  return statHash(ROOT, filesBelow(ROOT, `${name}/dist`));
}

function stampOf(name) {
  return join(ROOT, '.nx', 'afterfair', `${name}.json`);
}
