export { applyChange } from './apply-change.js';
export { canonicalJson } from './canonical-json.js';
export { emptyMeeting } from './empty-meeting.js';
export { mergeMeetings } from './merge-meetings.js';
export { mergePrepared, NOTHING_PREPARED } from './merge-prepared.js';
export { PROMPTS, promptsFor } from './prompts-for.js';
export type { Prompt, PromptFacts } from './prompts-for.js';
export { patchOfReading } from './quick-line/patch-of-reading.js';
export type { ReadingIds } from './quick-line/patch-of-reading.js';
export type {
  ContactPart,
  DateRead,
  DecisionPart,
  EmailPart,
  InterestPart,
  LinkRead,
  NotePart,
  PositionPart,
  PromisePart,
  QuickReading,
  ReadingPart,
  Span,
} from './quick-line/quick-reading.js';
export { readQuickLine } from './quick-line/read-quick-line.js';
export type { QuickLineFacts } from './quick-line/read-quick-line.js';
export { readMeeting } from './read-meeting.js';
export type { VisibleMeeting, VisibleNote, VisiblePerson } from './read-meeting.js';
