import { phrasingFor } from '../phrasing/index.js';
import type { PhrasingCode } from '../phrasing/index.js';
import type { Choose } from './language-pack.js';

/** Choices that depend on the step's code only: another step, other phrasings; the same step, the same for ever (D8, D9). */
export function choiceFor(code: PhrasingCode, attempt = 0): Choose {
  return (slot, among) => {
    const chosen = among[phrasingFor(code, slot, among.length, attempt)];
    if (chosen === undefined) throw new RangeError(`There is no phrasing for ${slot}.`);
    return chosen;
  };
}
