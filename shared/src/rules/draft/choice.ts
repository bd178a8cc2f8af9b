import { stableHash } from '../text/index.js';
import type { Choose } from './language-pack.js';

/** Choices that depend on the step's key only: another step, other phrasings; the same step, the same for ever (D8, D9). */
export function choiceFor(key: string, attempt = 0): Choose {
  return (slot, among) => {
    const chosen = among[stableHash(`${key}|${slot}`, attempt) % among.length];
    if (chosen === undefined) throw new RangeError(`There is no phrasing for ${slot}.`);
    return chosen;
  };
}
