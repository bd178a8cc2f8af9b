/** What the bench of capture sets beside others: the writer without its doors, and the rules of a change. */
export { ChangeRecorder } from '../meetings/change-recorder.js';
export { changeLogOf } from '../meetings/change-log-of.js';
export { MeetingChangeDto } from '../meetings/meeting-change.dto.js';
export { meetingsEntities, meetingsMigrations } from '../meetings/index.js';
export { openDatabase, sqliteConnectionOf } from '../platform/database/index.js';
export type { SqliteConnection } from '../platform/database/index.js';
