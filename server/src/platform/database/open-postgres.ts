import { DataSource } from 'typeorm';
import type { DatabaseConnections } from './database-connections.js';
import { PostgresUnitOfWork, TRANSACTIONS_AT_ONCE } from './postgres-unit-of-work.js';
import type { Schema } from './schema.js';

const READS_AT_ONCE = 10;
const CONNECT_MS = 10_000;

/**
 * Opens PostgreSQL: a pool for transactions and a second one that can only read, each bounded. Migrates the schema
 * first.
 *
 * @param url `postgres://user:password@host:port/database`.
 */
export async function openPostgres(url: string, schema: Schema): Promise<DatabaseConnections> {
  const writer = await source(url, schema, TRANSACTIONS_AT_ONCE, false).initialize();
  try {
    await writer.runMigrations({ transaction: 'each' });
    const reader = await source(url, schema, READS_AT_ONCE, true).initialize();
    return { writer, reader, unitOfWork: new PostgresUnitOfWork(writer) };
  } catch (error) {
    await writer.destroy();
    throw error;
  }
}

function source(
  url: string,
  { entities, migrations }: Schema,
  poolSize: number,
  readOnly: boolean,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    connectTimeoutMS: CONNECT_MS,
    entities: entities as never[],
    migrations: migrations.postgres as never[],
    installExtensions: false,
    // The database's own clock and words are never asked: instants are text in UTC on both databases.
    extra: { options: `-c default_transaction_read_only=${readOnly ? 'on' : 'off'}` },
  });
}
