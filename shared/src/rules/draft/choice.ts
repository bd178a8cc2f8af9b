import { phrasingFor } from '../phrasing/index.js';
import type { PhrasingCode } from '../phrasing/index.js';
import { BRIEF_SLOTS } from './brief-slots.js';
import type { Choose } from './language-pack.js';
import { shorterOf } from './shorter-of.js';

/** One of several ways to write the same letter, tried while it is too long (D1). */
export interface Attempt {
  /** How often the shorter half of the phrasings is kept in the slots that may be brief. */
  brevity: number;
  /** Which word of the code the letter gets; 0 is its own. */
  word: number;
}

/** How a letter is written that is not too long. */
export const FIRST_ATTEMPT: Attempt = { brevity: 0, word: 0 };

/** Choices that depend on the step's code only: another step, other phrasings; the same step, the same for ever (D8, D9). */
export function choiceFor(code: PhrasingCode, { brevity, word } = FIRST_ATTEMPT): Choose {
  return (slot, among) => {
    const open = BRIEF_SLOTS.has(slot) ? shorterOf(among, brevity) : among;
    const chosen = open[phrasingFor(code, slot, open.length, word)];
    if (chosen === undefined) throw new RangeError(`There is no phrasing for ${slot}.`);
    return chosen;
  };
}
