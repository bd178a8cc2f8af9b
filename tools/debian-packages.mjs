import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const INSTALL_SECONDS = 240;

/**
 * Installs packages with Debian's own tools, where this is a Debian and we are root.
 *
 * @param {string[]} names
 * @returns {Promise<boolean>} false where we may not
 */
export async function installDebianPackages(names) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  await run('apt-get', ['update', '-qq'], { stdout: 'stderr', seconds: INSTALL_SECONDS });
  await run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...names], {
    stdout: 'stderr',
    seconds: INSTALL_SECONDS,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  return true;
}
