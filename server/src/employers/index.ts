import type { Migrations } from '../platform/database/index.js';
import { Employers1700000000003 as EmployersOnPostgres } from '../platform/database/migrations/postgres/0003-employers.js';
import { Employers1700000000003 as EmployersOnSqlite } from '../platform/database/migrations/sqlite/0003-employers.js';
import { ContactEntity } from './contact.entity.js';
import { EmployerEntity } from './employer.entity.js';

export { EmployerMeetings } from './employer-meetings.js';
export type { LoggedWith } from './employer-meetings.js';
export { EmployerStore } from './employer.store.js';
export { EmployersModule } from './employers.module.js';

export const employersEntities = [EmployerEntity, ContactEntity];
export const employersMigrations: Migrations = {
  sqlite: [EmployersOnSqlite],
  postgres: [EmployersOnPostgres],
};
