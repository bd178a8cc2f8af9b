import { phrasingFor } from '../phrasing/index.js';
import type { PhrasingCode } from '../phrasing/index.js';
import { BRIEF_SLOTS } from './brief-slots.js';
import type { Choose } from './language-pack.js';
import { shorterOf } from './shorter-of.js';

/**
 * Choices that depend on the step's code only: another step, other phrasings; the same step, the same for ever (D8, D9).
 * `brevity` is how often the shorter half of the phrasings is kept in the slots that may be brief.
 */
export function choiceFor(code: PhrasingCode, brevity = 0): Choose {
  return (slot, among) => {
    const open = BRIEF_SLOTS.has(slot) ? shorterOf(among, brevity) : among;
    const chosen = open[phrasingFor(code, slot, open.length)];
    if (chosen === undefined) throw new RangeError(`There is no phrasing for ${slot}.`);
    return chosen;
  };
}
