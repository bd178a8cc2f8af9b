import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below `folder`, sorted, as paths with forward slashes relative to `root`. A missing folder has none. */
export function filesBelow(root, folder, skip = () => false) {
  const found = [];
  const visit = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const full = join(path, entry.name);
      const name = relative(root, full).split(sep).join('/');
      if (skip(name, entry)) continue;
      if (entry.isDirectory()) visit(full);
      else if (entry.isFile()) found.push(name);
    }
  };
  if (isFolder(join(root, folder))) visit(join(root, folder));
  return found.sort();
}

/** SHA-256 over the names and the contents of files. A missing file counts as such. */
export function contentHash(root, files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(contentOf(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** SHA-256 over names, sizes and times of change: enough to see that somebody else wrote there. */
export function statHash(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

function contentOf(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return 'missing';
    throw error;
  }
}

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
