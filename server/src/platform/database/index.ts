export { claimData } from './claim-data.js';
export { FolderInUseError } from './claim-folder.js';
export { DatabaseInUseError } from './claim-postgres.js';
export { DatabaseLifetime, READER, Reader, WRITER } from './database.js';
export type { DatabaseConnections } from './database-connections.js';
export { openDatabase } from './open-database.js';
export type { Migrations, Schema } from './schema.js';
export { UnitOfWork } from './unit-of-work.js';
export type { Transaction } from './unit-of-work.js';
