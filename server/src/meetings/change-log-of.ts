import { type DatabaseConnections, sqliteConnectionOf } from '../platform/database/index.js';
import type { ChangeLog } from './change-log.js';
import { EntityChangeLog } from './entity-change-log.js';
import { SqliteChangeLog } from './sqlite-change-log.js';

/** The way of keeping changes that suits the database. */
export function changeLogOf({
  writer,
  unitOfWork,
}: Pick<DatabaseConnections, 'writer' | 'unitOfWork'>): ChangeLog {
  const connection = sqliteConnectionOf(writer);
  if (!connection) return new EntityChangeLog();
  const log = new SqliteChangeLog(connection);
  unitOfWork.onUndone(() => log.forget());
  return log;
}
