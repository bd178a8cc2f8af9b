import type { Migrations } from '../platform/database/index.js';
import { Prepared1700000000008 as PreparedOnPostgres } from '../platform/database/migrations/postgres/0008-prepared.js';
import { Prepared1700000000008 as PreparedOnSqlite } from '../platform/database/migrations/sqlite/0008-prepared.js';
import { PreparedEntity } from './prepared.entity.js';

export { PreparedModule } from './prepared.module.js';
export { PreparedStore } from './prepared.store.js';

export const preparedEntities = [PreparedEntity];
export const preparedMigrations: Migrations = { sqlite: [PreparedOnSqlite], postgres: [PreparedOnPostgres] };
