import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { OnCommitMoment } from './commit-moments.js';
import type { DatabaseConnections } from './database-connections.js';
import type { Schema } from './schema.js';
import type { SqliteConnection } from './sqlite-connection.js';
import { MOST_WAL_PAGES, SqliteCheckpoints } from './sqlite-checkpoints.js';
import { SqliteUnitOfWork } from './sqlite-unit-of-work.js';

/**
 * Opens the embedded database: a writer that syncs every commit, and a second connection that can only read
 * (architecture.md, "The databases"). Migrates the schema first.
 */
export async function openSqlite(
  dataDir: string,
  schema: Schema,
  onMoment?: OnCommitMoment,
): Promise<DatabaseConnections> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = join(dataDir, 'afterfair.sqlite');
  const writer = await source(database, schema, [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'secure_delete = ON',
    `wal_autocheckpoint = ${MOST_WAL_PAGES}`,
  ]).initialize();
  await writer.runMigrations({ transaction: 'each' });
  const reader = await source(database, schema, ['query_only = ON']).initialize();
  return {
    writer,
    reader,
    unitOfWork: new SqliteUnitOfWork(writer, new SqliteCheckpoints(database), onMoment),
  };
}

function source(database: string, { entities, migrations }: Schema, pragmas: string[]): DataSource {
  return new DataSource({
    type: 'better-sqlite3',
    database,
    entities: entities as never[],
    migrations: migrations.sqlite as never[],
    prepareDatabase: (connection: Pick<SqliteConnection, 'pragma'>) => {
      for (const pragma of pragmas) connection.pragma(pragma);
    },
  });
}
