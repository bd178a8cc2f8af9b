import type { FairContact, Language, NoteKind, Sentence, StepKind } from '../../contracts/index.js';
import type { LetterFacts } from './facts.js';
import type { Material, NoteReading } from './material.js';

/** A note's text or `say` as a pack gets it: one clean line. */
export interface NoteToRead {
  kind: NoteKind;
  by: 'me' | 'them';
  words: string;
  /** True for `say`: used as given. */
  said: boolean;
  /** Names of persons and companies of the attendee's meetings, folded; single words of persons' names too. */
  names: ReadonlySet<string>;
}

/** Chooses one of several phrasings; the same slot of the same step always gets the same one. */
export type Choose = <T>(slot: string, among: readonly T[]) => T;

/**
 * What a letter is written with in one language (D7), made of its words by `pack`. Every function returns sentences that are
 * whole, in the slots of D2, and invents nothing (D6).
 */
export interface LanguagePack {
  language: Language;
  /** Decides what may become of a note (D10). */
  readNote: (note: NoteToRead) => NoteReading;
  /** How the contact is addressed after the greeting word. */
  addressee: (contact: Pick<FairContact, 'name' | 'salutation' | 'language'>) => string;
  /** Subjects that suit the kind of letter; the shortest of them fits every channel. */
  subjects: (facts: LetterFacts, kind: StepKind) => string[];
  greeting: (facts: LetterFacts) => Sentence;
  thanks: (facts: LetterFacts, choose: Choose) => Sentence;
  late: (choose: Choose) => Sentence;
  reference: (points: readonly Material[], choose: Choose) => Sentence[];
  fit: (material: Material, choose: Choose) => Sentence;
  clarify: (material: Material, choose: Choose) => Sentence;
  unsaid: (material: Material, choose: Choose) => Sentence;
  promise: (material: Material, sentAt: string, choose: Choose) => Sentence;
  interest: (facts: LetterFacts, choose: Choose) => Sentence;
  nextStep: (facts: LetterFacts, choose: Choose) => Sentence;
  reach: (facts: LetterFacts, choose: Choose) => Sentence;
  closing: (facts: LetterFacts, choose: Choose) => Sentence[];
  /** A reminder (T4) in 40 to 90 words: thanks, reference where there is a point, interest, next step, reach. */
  reminder: (facts: LetterFacts, points: readonly Material[], choose: Choose) => Sentence[];
  /** The answer to a rejection (T6): thanks, reference, interest, reach, and a request for feedback where it is wanted. */
  rejectionReply: (
    facts: LetterFacts,
    points: readonly Material[],
    askFeedback: boolean,
    choose: Choose,
  ) => Sentence[];
  /** What was promised, once it is ready (T9): thanks, promise with its link as an address, interest, reach. */
  promisedItem: (facts: LetterFacts, promise: Material, choose: Choose) => Sentence[];
  /** A light check-in (T9): thanks, reference, interest, reach. */
  keepInTouch: (facts: LetterFacts, points: readonly Material[], choose: Choose) => Sentence[];
}
