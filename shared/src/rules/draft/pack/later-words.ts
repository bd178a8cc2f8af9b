import type { Frames } from './frames.js';
import type { AimWords } from './interest.js';
import type { OutlookWords } from './next-step.js';
import type { Phrasings } from './phrasings.js';
import type { BesideLink } from './promise.js';

/** A friendly question after a while, patient and without pressure (T4). */
export interface ReminderWords extends AimWords, OutlookWords {
  thanks: Phrasings;
}

/** A light check-in that asks for nothing (T9). */
export interface KeepInTouchWords {
  thanks: Phrasings;
  interest: Phrasings;
}

/** The gracious answer to a rejection (T6). */
export interface RejectionReplyWords extends KeepInTouchWords {
  /** One short request, where the policy wants it. */
  feedback: Phrasings;
}

/** What was promised, once it is ready (T9). */
export interface PromisedItemWords extends BesideLink {
  thanks: Phrasings;
  interest: Phrasings;
  /** In the words of the note. */
  withoutLink: Frames;
}
