import { spawn } from 'node:child_process';
import { dirname, join, delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const GRACE_MS = 5_000;
const BIN = join(ROOT, 'node_modules', '.bin');

/** The environment of every child: the Node and the tools of `node_modules` come before those of the machine. */
export function childEnvironment(extra = {}) {
  return {
    ...process.env,
    NX_DAEMON: 'false',
    ...extra,
    PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`,
  };
}

/**
 * Runs one program to its end, without standard input.
 *
 * @param {string} program looked up in PATH
 * @param {string[]} args
 * @param {{ stdout?: 'inherit' | 'stderr' | 'capture', seconds?: number, env?: Record<string, string>, cwd?: string }} [options]
 *   `stderr` sends what the child says to standard error, so that a command's own data stays alone on standard output.
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} `code` is 127 when the program is missing
 */
export function run(program, args, { stdout = 'inherit', seconds = 0, env, cwd = ROOT } = {}) {
  const sinks = {
    inherit: ['ignore', 'inherit', 'inherit'],
    stderr: ['ignore', 2, 2],
    capture: ['ignore', 'pipe', 'pipe'],
  };
  return new Promise((resolve) => {
    // A group of its own, so that the end of its time also ends what it started itself.
    const child = spawn(program, args, {
      cwd,
      env: childEnvironment(env),
      stdio: sinks[stdout],
      detached: seconds > 0,
    });
    let output = '';
    let timedOut = false;
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const timer =
      seconds > 0
        ? setTimeout(() => {
            timedOut = true;
            end(child);
          }, seconds * 1000)
        : undefined;
    const stop = () => {
      child.once('close', () => process.exit(130));
      if (seconds > 0) end(child);
      else child.kill();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const done = (code) => {
      clearTimeout(timer);
      process.removeListener('SIGINT', stop);
      process.removeListener('SIGTERM', stop);
      resolve({ code: timedOut ? 124 : code, output, timedOut });
    };
    child.once('error', (error) => {
      output += error.message;
      done(127);
    });
    child.once('close', (code, signal) => done(code ?? (signal ? 128 : 1)));
  });
}

/** Asks first: Nx gives its tasks sessions of their own, and only it knows how to end them. */
function end(child) {
  signal(child, 'SIGTERM');
  const insist = setTimeout(() => signal(child, 'SIGKILL'), GRACE_MS);
  child.once('close', () => clearTimeout(insist));
}

function signal({ pid }, name) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
