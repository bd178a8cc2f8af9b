import type { DataSource } from 'typeorm';
import { sqliteConnectionOf } from '../platform/database/index.js';
import type { ChangeLog } from './change-log.js';
import { EntityChangeLog } from './entity-change-log.js';
import { SqliteChangeLog } from './sqlite-change-log.js';

/** The way of keeping changes that suits the database. */
export function changeLogOf(writer: DataSource): ChangeLog {
  const connection = sqliteConnectionOf(writer);
  return connection ? new SqliteChangeLog(connection) : new EntityChangeLog();
}
