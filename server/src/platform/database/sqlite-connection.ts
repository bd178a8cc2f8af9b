import type { DataSource } from 'typeorm';

/** A statement of better-sqlite3 that was parsed once. */
export interface PreparedStatement<Row = unknown> {
  get(...parameters: unknown[]): Row | undefined;
  run(...parameters: unknown[]): { changes: number };
}

/** The part of better-sqlite3's connection that is used directly. */
export interface SqliteConnection {
  /** True while a transaction is open, whoever opened it. */
  readonly inTransaction: boolean;
  prepare<Row>(statement: string): PreparedStatement<Row>;
  pragma(source: string): unknown;
}

/**
 * The connection under a data source: TypeORM builds each statement anew, which costs more than the statement where
 * thousands a second are alike.
 *
 * @returns null when the database is not the embedded one.
 */
export function sqliteConnectionOf({ options, driver }: DataSource): SqliteConnection | null {
  if (options.type !== 'better-sqlite3') return null;
  return (driver as unknown as { databaseConnection: SqliteConnection }).databaseConnection;
}
