export { EarlierMark } from './earlier-mark';
export { EarlierVersions } from './earlier-versions';
export { GiveUp } from './give-up';
export { LeftHere } from './left-here';
export { LostNotesList } from './lost-notes-list';
export { MeetingBook, type SavedState } from './meeting-book';
export type { WaitingChange } from './device-store';
export { openDevice } from './open-device';
export { SyncState } from './sync-state';
