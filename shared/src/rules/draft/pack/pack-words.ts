import type { LetterFacts } from '../facts.js';
import type { LanguagePack } from '../language-pack.js';
import type { Values } from './fill.js';
import type { Frames } from './frames.js';
import type { InterestWords } from './interest.js';
import type {
  KeepInTouchWords,
  PromisedItemWords,
  RejectionReplyWords,
  ReminderWords,
} from './later-words.js';
import type { NextStepWords } from './next-step.js';
import type { Grammar } from './pen.js';
import type { Phrasings } from './phrasings.js';
import type { PromiseWords } from './promise.js';
import type { ReachWords } from './reach.js';
import type { ReferenceWords } from './reference.js';
import type { SayDate } from './say-dates.js';
import type { SubjectWords } from './subjects.js';

/** Phrasings, or which of them suit how the contact is addressed. */
export type ForAddressee = Phrasings | ((addressee: string) => Phrasings);

/** What a language brings to the letters: its phrasings, by slot and case, and the few things that it does in its own way. */
export interface PackWords extends Pick<LanguagePack, 'language' | 'readNote' | 'addressee'>, Grammar {
  /** The greeting with the addressee in it (D3). */
  greeting: (addressee: string) => string;
  sayDate: SayDate;
  /** Further places of thanks, subjects and closings; they may take the place of `fair`, `employer` and `position`. */
  places?: (facts: LetterFacts) => Values;
  subjects: SubjectWords;
  /** With `{fair}` and `{employer}`. */
  thanks: ForAddressee;
  /** One clause that says a message is late (T3). */
  late: Phrasings;
  reference: ReferenceWords;
  /** How a letter recalls, some time later, what was said. */
  laterReference: Frames;
  /** How the attendee's skills and history match the job. */
  fit: Frames;
  /** A question that could have been answered better. */
  clarify: Frames;
  /** A skill or experience that was not mentioned. */
  unsaid: Frames;
  promise: PromiseWords;
  interest: InterestWords;
  nextStep: NextStepWords;
  reach: ReachWords;
  /** Closing formulas (D5). */
  closings: ForAddressee;
  reminder: ReminderWords;
  rejectionReply: RejectionReplyWords;
  promisedItem: PromisedItemWords;
  keepInTouch: KeepInTouchWords;
}

/** The phrasings for this contact. */
export function phrasingsFor(phrasings: ForAddressee, addressee: string): Phrasings {
  return typeof phrasings === 'function' ? phrasings(addressee) : phrasings;
}
