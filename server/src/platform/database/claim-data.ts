import { claimFolder } from './claim-folder.js';
import { claimPostgres } from './claim-postgres.js';

/**
 * Claims for this process what it keeps its data in: the folder, and the PostgreSQL database where there is one.
 *
 * @returns what gives both back.
 * @throws FolderInUseError, DatabaseInUseError
 */
export async function claimData({
  dataDir,
  databaseUrl,
}: {
  dataDir: string;
  databaseUrl: string;
}): Promise<() => Promise<void>> {
  const giveFolderBack = await claimFolder(dataDir);
  if (databaseUrl === '') return giveFolderBack;
  try {
    const giveDatabaseBack = await claimPostgres(databaseUrl);
    return async () => {
      await giveDatabaseBack();
      await giveFolderBack();
    };
  } catch (error) {
    await giveFolderBack();
    throw error;
  }
}
