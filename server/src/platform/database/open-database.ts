import type { OnCommitMoment } from './commit-moments.js';
import type { DatabaseConnections } from './database-connections.js';
import { openPostgres } from './open-postgres.js';
import { openSqlite } from './open-sqlite.js';
import type { Schema } from './schema.js';

/**
 * Opens PostgreSQL where an address is given, else the embedded database of the folder. Migrates the schema first.
 *
 * @param onMoment told of the moments around a commit of the embedded database.
 */
export function openDatabase(
  { dataDir, databaseUrl }: { dataDir: string; databaseUrl: string },
  schema: Schema,
  onMoment?: OnCommitMoment,
): Promise<DatabaseConnections> {
  return databaseUrl === '' ? openSqlite(dataDir, schema, onMoment) : openPostgres(databaseUrl, schema);
}
