export { MeetingBook, type SavedState } from './meeting-book';
export type { WaitingChange } from './device-store';
export { openDevice } from './open-device';
