export { EarlierMark } from './earlier-mark';
export { EarlierVersions } from './earlier-versions';
export type { KeptLine } from './kept-line';
export { LostNotesList } from './lost-notes-list';
export { MeetingBook, type SavedState } from './meeting-book';
export type { WaitingChange } from './device-store';
export { openDevice } from './open-device';
export { SyncState } from './sync-state';
