import type { NoteKind } from '@afterfair/shared/contracts';
import type { NotePreview, PreviewFacts, QuickLineFacts, QuickReading } from '@afterfair/shared/rules';
import type { TappedAway } from './tapped-away';

/** A line that is to be read. */
export interface LineQuestion {
  line: string;
  facts: QuickLineFacts;
  tappedAway: readonly TappedAway[];
  /** The kind of note that is in the hand. */
  hand: NoteKind;
  /** With what its last note is written as a sentence; `null` where no sentence is wanted. */
  preview: PreviewFacts | null;
}

export interface LineLook {
  reading: QuickReading;
  preview: NotePreview | null;
}

export type LineAnswer = { id: number; look: LineLook } | { id: number; fault: string };

/** The worker that reads lines, as far as the line needs it. */
export interface LineWorker {
  postMessage(question: LineQuestion & { id: number }): void;
  addEventListener(type: 'message', listener: (event: { data: LineAnswer }) => void): void;
  addEventListener(type: 'error', listener: (event: { message: string }) => void): void;
  terminate(): void;
}
