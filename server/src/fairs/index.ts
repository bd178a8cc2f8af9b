import type { Migrations } from '../platform/database/index.js';
import { Fairs1700000000002 as FairsOnPostgres } from '../platform/database/migrations/postgres/0002-fairs.js';
import { Fairs1700000000002 as FairsOnSqlite } from '../platform/database/migrations/sqlite/0002-fairs.js';
import { FairEntity } from './fair.entity.js';

export { endFair, markCut } from './end-fair.js';
export { FairEntity } from './fair.entity.js';
export { FairStore } from './fair.store.js';
export { toAttendeeFair, toFairCard, toFairView } from './fair-view.js';
export { FairsModule } from './fairs.module.js';

export const fairsEntities = [FairEntity];
export const fairsMigrations: Migrations = {
  sqlite: [FairsOnSqlite],
  postgres: [FairsOnPostgres],
};
