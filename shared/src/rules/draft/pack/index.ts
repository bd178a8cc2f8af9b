export type { Values } from './fill.js';
export type { FrameForm, Frames, Stand } from './frames.js';
export type { InterestWords } from './interest.js';
export type {
  KeepInTouchWords,
  PromisedItemWords,
  RejectionReplyWords,
  ReminderWords,
} from './later-words.js';
export { makePack } from './make-pack.js';
export type { NextStepWords } from './next-step.js';
export type { Phrasings } from './phrasings.js';
export type { PromiseWords } from './promise.js';
export type { ReachWords } from './reach.js';
export type { ReferenceWords } from './reference.js';
export { sayDates } from './say-dates.js';
export type { SubjectWords } from './subjects.js';
