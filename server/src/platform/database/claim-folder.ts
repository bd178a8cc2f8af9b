import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';

/**
 * Claims a data folder for this process: two servers on one database would send twice and show two boards. The claim is
 * an exclusive lock of the operating system on a file of its own, so that it ends with the process, however that ends.
 *
 * @returns what gives the folder back.
 * @throws FolderInUseError when another process holds it.
 */
export async function claimFolder(dataDir: string): Promise<() => Promise<void>> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const claim = new DataSource({
    type: 'better-sqlite3',
    database: join(dataDir, 'in-use.lock'),
    timeout: 0,
  });
  await claim.initialize();
  try {
    await claim.query('BEGIN EXCLUSIVE');
  } catch {
    await claim.destroy();
    throw new FolderInUseError(dataDir);
  }
  return () => claim.destroy();
}

/** Another server works in the folder. */
export class FolderInUseError extends Error {
  constructor(dataDir: string) {
    super(`Another server is running on the data in ${dataDir}. Stop it, or set DATA_DIR to another folder.`);
  }
}
