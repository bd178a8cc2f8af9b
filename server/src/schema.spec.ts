import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { SCHEMA } from './app.module.js';
import { openSqlite } from './platform/database/index.js';

describe('the schema after migrating', () => {
  let dataDir: string;
  let writer: DataSource;
  let reader: DataSource;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'afterfair-'));
    ({ writer, reader } = await openSqlite(dataDir, SCHEMA));
  });

  afterAll(async () => {
    await reader.destroy();
    await writer.destroy();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('equals the entities', async () => {
    const { upQueries } = await writer.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('can be undone, migration by migration', async () => {
    for (const migration of SCHEMA.migrations) {
      expect(migration.name).toMatch(/\d{13}$/);
      await writer.undoLastMigration();
    }
    const tables = await writer.query<{ name: string }[]>(
      `SELECT name FROM sqlite_master WHERE type = 'table'`,
    );
    expect(tables.map(({ name }) => name).filter((name) => !/^(migrations|sqlite_)/.test(name))).toEqual([]);
  });
});
