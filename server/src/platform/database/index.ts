export { claimFolder, FolderInUseError } from './claim-folder.js';
export { DatabaseLifetime, READER, Reader, WRITER } from './database.js';
export { openSqlite } from './open-sqlite.js';
export type { Schema } from './open-sqlite.js';
export { SqliteUnitOfWork } from './sqlite-unit-of-work.js';
export { UnitOfWork } from './unit-of-work.js';
export type { Transaction } from './unit-of-work.js';
