import type { NoteKind } from '@afterfair/shared/contracts';
import type { LineSetting } from './line-facts';
import type { LineLook } from './line-question';
import type { TappedAway } from './tapped-away';

/** A line that was typed to its end. */
export interface FinishedLine {
  line: string;
  /** The kind of note that is in the hand. */
  hand: NoteKind;
  /** The note that kept the line while it was typed. */
  draftId: string;
  tappedAway: readonly TappedAway[];
  setting: LineSetting;
  /** What the rules read in exactly this line; null when they have not come so far. */
  look: LineLook | null;
}
