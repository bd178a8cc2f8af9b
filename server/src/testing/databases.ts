import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';

/** Every promise of the stores is held on each of them. */
export const DATABASES = ['sqlite', 'postgres'] as const;
export type DatabaseKind = (typeof DATABASES)[number];

/** Where a test keeps its data: as the configuration names it, and how to be rid of it. */
export interface DataPlace {
  dataDir: string;
  /** Empty for SQLite. */
  databaseUrl: string;
  remove(): Promise<void>;
}

/** An empty folder, and for PostgreSQL an empty database of the server that the tests' set-up started. */
export async function newDataPlace(kind: DatabaseKind): Promise<DataPlace> {
  const dataDir = mkdtempSync(join(tmpdir(), 'afterfair-'));
  const removeDir = () => rm(dataDir, { recursive: true, force: true });
  if (kind === 'sqlite') return { dataDir, databaseUrl: '', remove: removeDir };
  const name = `afterfair_${randomBytes(8).toString('hex')}`;
  await asAdmin(`CREATE DATABASE "${name}"`);
  const url = new URL(serverUrl());
  url.pathname = name;
  return {
    dataDir,
    databaseUrl: url.href,
    remove: async () => {
      await removeDir();
      await asAdmin(`DROP DATABASE "${name}" WITH (FORCE)`);
    },
  };
}

async function asAdmin(statement: string): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: serverUrl(),
    poolSize: 1,
    installExtensions: false,
  });
  const admin = await source.initialize();
  try {
    await admin.query(statement);
  } finally {
    await admin.destroy();
  }
}

function serverUrl(): string {
  const url = process.env['AFTERFAIR_TEST_POSTGRES'];
  if (!url) throw new Error('No PostgreSQL was started: run Jest with its configuration.');
  return url;
}
