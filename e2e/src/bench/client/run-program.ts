import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const LONGEST_MS = 300_000;

/** Runs a program of this repository, by its path from the root, to its end. @returns what it said; rejects when it fails. */
export async function runProgram(script: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], {
    cwd: ROOT,
    timeout: LONGEST_MS,
  });
  return stdout.trim();
}
