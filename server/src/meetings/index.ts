import type { Migrations } from '../platform/database/index.js';
import { Meetings1700000000004 as MeetingsOnPostgres } from '../platform/database/migrations/postgres/0004-meetings.js';
import { Meetings1700000000004 as MeetingsOnSqlite } from '../platform/database/migrations/sqlite/0004-meetings.js';
import { LeanMeetings1700000000007 as LeanOnPostgres } from '../platform/database/migrations/postgres/0007-lean-meetings.js';
import { LeanMeetings1700000000007 as LeanOnSqlite } from '../platform/database/migrations/sqlite/0007-lean-meetings.js';
import { AttendeeCursorEntity } from './attendee-cursor.entity.js';
import { MeetingChangeEntity } from './meeting-change.entity.js';
import { MeetingEntity } from './meeting.entity.js';

export { ChangeLog } from './change-log.js';
export { parseChange } from './parse-change.js';
export { MeetingStore } from './meeting.store.js';
export type { MeetingCounts } from './meeting.store.js';
export { MeetingsModule } from './meetings.module.js';
export { RecordChangeHandler } from './record-change.handler.js';

export const meetingsEntities = [MeetingEntity, MeetingChangeEntity, AttendeeCursorEntity];
export const meetingsMigrations: Migrations = {
  sqlite: [MeetingsOnSqlite, LeanOnSqlite],
  postgres: [MeetingsOnPostgres, LeanOnPostgres],
};
