import type { ReadingPart } from '@afterfair/shared/rules';

/** A line that is still in the box of a meeting. Its words and its kind are in the note that keeps it. */
export interface KeptLine {
  noteId: string;
  /** Which of what was read in it is to stay plain words. */
  tappedAway: readonly { kind: ReadingPart['kind']; words: string }[];
}
