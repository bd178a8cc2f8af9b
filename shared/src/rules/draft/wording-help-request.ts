import type { NoteKind } from '../../contracts/index.js';

/** A note that wants words, and what may be named in them. */
export interface WordingRequest {
  /** ISO 639-1: of the letter. */
  language: string;
  kind: NoteKind;
  /** As it was typed. */
  text: string;
  /** Names that may be used although the note does not hold them: of the contact, the employer, its positions, the fair. */
  known: readonly string[];
}
