import type { Migrations } from '../platform/database/index.js';
import { Identity1700000000001 as IdentityOnPostgres } from '../platform/database/migrations/postgres/0001-identity.js';
import { Identity1700000000001 as IdentityOnSqlite } from '../platform/database/migrations/sqlite/0001-identity.js';
import { AttendeeEntity } from './attendee/attendee.entity.js';
import { PairingCodeEntity } from './attendee/pairing-code.entity.js';
import { OrganiserEntity } from './organiser/organiser.entity.js';
import { SetupLinkEntity } from './organiser/setup-link.entity.js';
import { RecruiterLinkEntity } from './recruiter/recruiter-link.entity.js';
import { ServerSecretEntity } from './recruiter/server-secret.entity.js';
import { SessionEntity } from './session/session.entity.js';

export { AttendeeEntity } from './attendee/attendee.entity.js';
export { AttendeeStore } from './attendee/attendee.store.js';
export { IdentityModule } from './identity.module.js';
export { SetupLinks } from './organiser/setup-links.js';

export const identityEntities = [
  SessionEntity,
  OrganiserEntity,
  SetupLinkEntity,
  AttendeeEntity,
  PairingCodeEntity,
  RecruiterLinkEntity,
  ServerSecretEntity,
];
export const identityMigrations: Migrations = {
  sqlite: [IdentityOnSqlite],
  postgres: [IdentityOnPostgres],
};
