import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from './fingerprint.mjs';
import { readStamp, writeStamp } from './stamp.mjs';
import { ROOT, run } from './run.mjs';

const STAMP = join(ROOT, 'node_modules', '.afterfair-install.json');
const OWN_NODE = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/**
 * Installs what the lock file asks for, unless that is what lies in `node_modules` already.
 *
 * @returns {Promise<number>} 0, or the exit code of npm
 */
export async function install(say) {
  const wanted = wantedHash();
  if (readStamp(STAMP)?.wanted !== wanted) {
    if (!holdsWhatTheLockAsks()) {
      say('installing packages (npm ci), about a minute');
      const { code } = await npm(['ci', '--include=dev', '--loglevel=error']);
      if (code !== 0) {
        say(`npm ci failed with exit code ${code}; what it said is above. Nothing was started.`);
        return code;
      }
    }
    writeStamp(STAMP, { wanted });
  }
  if (existsSync(OWN_NODE)) return 0;
  say('fetching the Node that the project runs on');
  const { code } = await npm(['rebuild', 'node', '--loglevel=error']);
  if (code === 0 && existsSync(OWN_NODE)) return 0;
  say(
    'node_modules/.bin/node is missing: its install script was not allowed to run, or could not download it.',
  );
  return code || 1;
}

function wantedHash() {
  const { workspaces } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return contentHash(ROOT, [
    'package.json',
    'package-lock.json',
    '.npmrc',
    ...workspaces.map((workspace) => `${workspace}/package.json`),
  ]);
}

/**
 * npm keeps a lock of what it really installed. Where somebody ran `npm ci` by hand, or only a script of
 * package.json changed, that one agrees with ours and the minute is saved.
 */
function holdsWhatTheLockAsks() {
  const wanted = readStamp(join(ROOT, 'package-lock.json'))?.packages;
  const present = readStamp(join(ROOT, 'node_modules', '.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const kinds = ['dependencies', 'devDependencies', 'workspaces'];
  const lockIsOfThisManifest = kinds.every(
    (kind) => JSON.stringify(wanted['']?.[kind]) === JSON.stringify(manifest[kind]),
  );
  return (
    lockIsOfThisManifest && Object.entries(wanted).every(([path, entry]) => isPresent(path, entry, present))
  );
}

function isPresent(path, entry, present) {
  if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
  const found = present[path];
  if (!found) return entry.optional === true || entry.peer === true;
  return (
    found.version === entry.version && found.integrity === entry.integrity && existsSync(join(ROOT, path))
  );
}

/** The npm that runs us, so that a machine with several of them uses one. */
function npm(args) {
  const cli = process.env.npm_execpath ?? '';
  return cli.endsWith('npm-cli.js')
    ? run(process.execPath, [cli, ...args], { stdout: 'stderr' })
    : run('npm', args, { stdout: 'stderr' });
}
