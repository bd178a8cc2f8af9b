/** What the bench and the faults of capture look at from the inside: the writer without its doors, the rules of a change. */
export { ChangeRecorder } from '../meetings/change-recorder.js';
export { changeLogOf } from '../meetings/change-log-of.js';
export { MeetingChangeDto } from '../meetings/meeting-change.dto.js';
export { meetingsEntities, meetingsMigrations } from '../meetings/index.js';
export { openDatabase, sqliteConnectionOf } from '../platform/database/index.js';
export type { CommitMoment, SqliteConnection } from '../platform/database/index.js';
