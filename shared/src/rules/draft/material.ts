import type { FairMeeting, FairNote, NoteShape } from '../../contracts/index.js';

/** How a note's words stand in a sentence: a `sentence` is whole and stands by itself. */
export type WordForm = 'phrase' | 'clause' | 'sentence' | 'fragment';

/** What a language makes of a note (D10). `words` are cleaned and fit the frame of their form. */
export interface NoteReading {
  shape: NoteShape;
  form: WordForm;
  words: string;
}

/** A note with its reading, in the order of its age. */
export interface Material extends NoteReading {
  note: FairNote;
  meeting: FairMeeting;
  /** True when the words are the attendee's own for the message. */
  said: boolean;
}

/** The material that a draft uses, at most two points and one each of the others. */
export interface ChosenMaterial {
  points: Material[];
  fit?: Material;
  clarify?: Material;
  unsaid?: Material;
  promise?: Material;
}
