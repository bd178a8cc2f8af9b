import { isWordAt } from './letter-kind.js';
import { remember } from './remember.js';
import { rememberLast } from './remember-last.js';

const PRIME = 0x01000193;

/** Units by what they have in common whatever their case; 0 while not looked up. */
const folded = new Uint16Array(0x10000);

/**
 * The words of a long text, each run of letters and digits as a number that does not know its case. Asking whether a word
 * may stand in the text is then one look into a set; two words can share a number, so a yes has still to be looked up.
 */
export const wordHashes: (text: string) => ReadonlySet<number> = rememberLast(
  (text) => new Set(hashesOf(text)),
);

/** The same for a name or a note, which comes up in the checks of many letters, in the order of its words. */
export const phraseHashes: (phrase: string) => readonly number[] = remember(hashesOf);

/** True unless it is certain that the phrase, whatever its case, does not stand in the text between other words. */
export function mayHold(text: string, phrase: string): boolean {
  const words = wordHashes(text);
  return phraseHashes(phrase).every((hash) => words.has(hash));
}

function hashesOf(text: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (isWordAt(text, at)) {
      const unit = text.charCodeAt(at);
      hash = Math.imul((hash || 0x811c9dc5) ^ (folded[unit] || (folded[unit] = fold(unit))), PRIME);
    } else if (hash !== 0) {
      // Small integers are kept without a box of their own.
      hashes.push(hash >> 2);
      hash = 0;
    }
  }
  return hashes;
}

/** By way of the capital, which brings long s and the final sigma to their plain letters. */
function fold(unit: number): number {
  const character = String.fromCharCode(unit);
  const capital = character.toUpperCase();
  const small = (capital.length === 1 ? capital : character).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}
