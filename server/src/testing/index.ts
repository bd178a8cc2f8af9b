export { ask, Caller } from './caller.js';
export type { Answer, CallerSocket } from './caller.js';
export {
  ChangeRecorder,
  changeLogOf,
  MeetingChangeDto,
  meetingsEntities,
  meetingsMigrations,
  openDatabase,
  sqliteConnectionOf,
} from './capture-parts.js';
export type { CommitMoment, SqliteConnection } from './capture-parts.js';
export { DATABASES } from './databases.js';
export type { DatabaseKind } from './databases.js';
export { makeChange } from './changes.js';
export { meetingsOf } from './meetings-of.js';
export type { MeetingsOf } from './meetings-of.js';
export {
  becomeOrganiser,
  createFair,
  enterAsRecruiter,
  FAIR_INPUT,
  joinFair,
  ORGANISER_PASSWORD,
} from './people.js';
export { buildWorld } from './world.js';
export type { World } from './world.js';
export { startTestServer } from './test-server.js';
export type { TestServer } from './test-server.js';
