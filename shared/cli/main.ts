import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv, cwd, env, stderr, stdout } from 'node:process';
import process from 'node:process';
import { run } from './run.js';

/** npm runs a script in the folder of its package; INIT_CWD is where the person stands. */
const folder = env['INIT_CWD'] ?? cwd();

const answer = run(argv.slice(2), (file) => {
  try {
    return { text: readFileSync(resolve(folder, file), 'utf8') };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
});

// Whoever reads only the beginning, as `head` does, closes the pipe: that is no fault.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

stderr.write(answer.stderr);
stdout.write(answer.stdout);
process.exitCode = answer.out ? written(answer.out) : answer.status;

/** The exit status: 2 when the file cannot be written, as when one cannot be read. */
function written({ file, text }: { file: string; text: string }): number {
  try {
    writeFileSync(resolve(folder, file), text);
    return 0;
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}
