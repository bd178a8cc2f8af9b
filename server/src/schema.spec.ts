import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SCHEMA } from './app.module.js';
import { type DatabaseConnections, openDatabase } from './platform/database/index.js';
import { DATABASES, type DataPlace, newDataPlace } from './testing/databases.js';

const TABLES = {
  sqlite: `SELECT name FROM sqlite_master WHERE type = 'table'`,
  postgres: `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
};

describe.each(DATABASES)('the schema after migrating on %s', (kind) => {
  let place: DataPlace;
  let database: DatabaseConnections;

  beforeAll(async () => {
    place = await newDataPlace(kind);
    database = await openDatabase(place, SCHEMA);
  });

  afterAll(async () => {
    await database.reader.destroy();
    await database.writer.destroy();
    await place.remove();
  });

  it('equals the entities', async () => {
    const { upQueries } = await database.writer.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('can be undone, migration by migration', async () => {
    for (const migration of SCHEMA.migrations[kind]) {
      expect(migration.name).toMatch(/\d{13}$/);
      await database.writer.undoLastMigration();
    }
    const tables = await database.writer.query<{ name: string }[]>(TABLES[kind]);
    expect(tables.map(({ name }) => name).filter((name) => !/^(migrations|sqlite_)/.test(name))).toEqual([]);
  });
});
