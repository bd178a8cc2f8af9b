import type { Migrations } from '../platform/database/index.js';
import { Employers1700000000003 as EmployersOnPostgres } from '../platform/database/migrations/postgres/0003-employers.js';
import { Employers1700000000003 as EmployersOnSqlite } from '../platform/database/migrations/sqlite/0003-employers.js';
import { EmployerImport1700000000009 as ImportOnPostgres } from '../platform/database/migrations/postgres/0009-employer-import.js';
import { EmployerImport1700000000009 as ImportOnSqlite } from '../platform/database/migrations/sqlite/0009-employer-import.js';
import { ContactEntity } from './contact.entity.js';
import { EmployerEntity } from './employer.entity.js';
import { EmployerImportEntity } from './import/index.js';

export { EmployerMeetings } from './employer-meetings.js';
export type { LoggedWith } from './employer-meetings.js';
export { EmployerStore } from './employer.store.js';
export { EmployersModule } from './employers.module.js';

export const employersEntities = [EmployerEntity, ContactEntity, EmployerImportEntity];
export const employersMigrations: Migrations = {
  sqlite: [EmployersOnSqlite, ImportOnSqlite],
  postgres: [EmployersOnPostgres, ImportOnPostgres],
};
