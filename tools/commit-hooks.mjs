import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

const OUR_HOOKS = 'tools/hooks';

/**
 * Points git at our hooks, once, in a developer's own clone. Hooks that somebody chose themselves stay, and
 * `git config afterfair.hooks false` keeps ours out for good.
 */
export async function offerCommitHooks(say) {
  if (process.env.CI || !existsSync(join(ROOT, '.git'))) return;
  if ((await git('config', '--get', 'core.hooksPath')) !== '') return;
  if ((await git('config', '--type=bool', '--get', 'afterfair.hooks')) === 'false') return;
  await git('config', '--local', 'core.hooksPath', OUR_HOOKS);
  say(`commit hooks are on (${OUR_HOOKS}); see CONTRIBUTING.md to leave them out`);
}

async function git(...args) {
  const { code, output } = await run('git', args, { stdout: 'capture' });
  return code === 0 ? output.trim() : '';
}
