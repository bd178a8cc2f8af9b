import type { Migrations } from '../platform/database/index.js';
import { Followups1700000000005 as FollowupsOnPostgres } from '../platform/database/migrations/postgres/0005-followups.js';
import { Followups1700000000005 as FollowupsOnSqlite } from '../platform/database/migrations/sqlite/0005-followups.js';
import { StepEntity } from './step.entity.js';
import { SuppressedStepEntity } from './suppressed-step.entity.js';

export { FairDocumentStore } from './fair-document.store.js';
export { CutFairHandler } from './cut-fair.handler.js';
export { FollowupsModule } from './followups.module.js';
export { keptDrafts } from './kept-drafts.js';
export { ReplanAttendeeHandler } from './replan-attendee.handler.js';
export { StepStore } from './step.store.js';

export const followupsEntities = [StepEntity, SuppressedStepEntity];
export const followupsMigrations: Migrations = {
  sqlite: [FollowupsOnSqlite],
  postgres: [FollowupsOnPostgres],
};
