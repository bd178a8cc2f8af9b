import type { DataSource } from 'typeorm';
import { type PreparedStatement, type SqliteConnection, sqliteConnectionOf } from './sqlite-connection.js';

/** The statements that open and close a transaction and the works in it, each parsed once. */
export class SqliteStatements {
  private readonly connection: SqliteConnection;
  private readonly prepared: Record<
    'begin' | 'commit' | 'rollback' | 'save' | 'release' | 'undo',
    PreparedStatement
  >;

  constructor(writer: DataSource) {
    const connection = sqliteConnectionOf(writer);
    if (!connection) throw new TypeError('The embedded database was asked of another one.');
    this.connection = connection;
    this.prepared = {
      begin: connection.prepare('BEGIN IMMEDIATE'),
      commit: connection.prepare('COMMIT'),
      rollback: connection.prepare('ROLLBACK'),
      save: connection.prepare('SAVEPOINT "work"'),
      release: connection.prepare('RELEASE "work"'),
      undo: connection.prepare('ROLLBACK TO "work"'),
    };
  }

  begin(): void {
    this.prepared.begin.run();
  }

  /** Returns when the disk has it. */
  commit(): void {
    this.prepared.commit.run();
  }

  /** Nothing, when SQLite has rolled back by itself, as it does when the disk is full. */
  rollback(): void {
    if (this.connection.inTransaction) this.prepared.rollback.run();
  }

  beginWork(): void {
    this.prepared.save.run();
  }

  keepWork(): void {
    this.prepared.release.run();
  }

  /** @throws when the whole transaction is gone, for then the others' works are gone as well. */
  undoWork(): void {
    this.prepared.undo.run();
    this.prepared.release.run();
  }
}
