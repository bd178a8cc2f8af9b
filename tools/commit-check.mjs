/** Looks at what is staged, before it becomes a commit: format, and lint of the files it touches. */
import { run } from './run.mjs';

const LINTED = /\.(ts|mjs|html)$/;

const { code, output } = await run('git', ['diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z'], {
  stdout: 'capture',
});
if (code !== 0) {
  console.error(output);
  process.exitCode = code;
} else {
  const staged = output.split('\0').filter(Boolean);
  const linted = staged.filter((file) => LINTED.test(file));
  const results = [];
  if (staged.length > 0) results.push(await run('prettier', ['--check', '--ignore-unknown', ...staged]));
  if (linted.length > 0) results.push(await run('eslint', ['--no-warn-ignored', ...linted]));
  process.exitCode = results.some((result) => result.code !== 0) ? 1 : 0;
}
