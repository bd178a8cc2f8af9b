/** Holds a commit message to Conventional Commits: `node tools/commit-message.mjs FILE`, called by the hook. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export const TYPES = [
  'feat',
  'fix',
  'docs',
  'refactor',
  'perf',
  'test',
  'build',
  'ci',
  'chore',
  'style',
  'revert',
];
const LONGEST_FIRST_LINE = 150;
const FIRST_LINE = /^(?<type>[a-z]+)(\((?<scope>[a-z0-9][a-z0-9/,-]*)\))?!?: (?<subject>.+)$/;
const WRITTEN_BY_GIT = /^(Merge |Revert "|fixup! |squash! |amend! )/;

/**
 * @param {string} message as git hands it over, comments included
 * @returns {string[]} what is wrong with it, one sentence each; empty when nothing is
 */
export function faultsOfMessage(message) {
  const lines = message.split('\n').filter((line) => !line.startsWith('#'));
  const [first = '', second = ''] = lines.slice(lines.findIndex((line) => line.trim() !== ''));
  if (WRITTEN_BY_GIT.test(first)) return [];
  const parts = FIRST_LINE.exec(first)?.groups;
  if (!parts)
    return ['The first line reads "type(scope): why", for instance "fix(meetings): ack after the commit".'];

  const faults = [];
  if (!TYPES.includes(parts.type)) faults.push(`"${parts.type}" is no type; there are ${TYPES.join(', ')}.`);
  if (parts.subject.endsWith('.')) faults.push('The first line has no full stop at its end.');
  if (first.length > LONGEST_FIRST_LINE) {
    faults.push(
      `The first line has ${first.length} characters, ${LONGEST_FIRST_LINE} at most; the rest goes below.`,
    );
  }
  if (second.trim() !== '') faults.push('The second line is empty.');
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = faultsOfMessage(readFileSync(process.argv[2], 'utf8'));
  for (const fault of faults) console.error(`afterfair: ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
