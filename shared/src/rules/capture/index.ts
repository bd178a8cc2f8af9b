export { applyChange } from './apply-change.js';
export { canonicalJson } from './canonical-json.js';
export { emptyMeeting } from './empty-meeting.js';
export { mergeMeetings } from './merge-meetings.js';
export { readMeeting } from './read-meeting.js';
export type { VisibleMeeting, VisibleNote, VisiblePerson } from './read-meeting.js';
