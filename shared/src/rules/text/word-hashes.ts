import { foldUnit } from './fold-unit.js';
import { isWordAt } from './letter-kind.js';
import { remember } from './remember.js';
import { rememberLast } from './remember-last.js';

const PRIME = 0x01000193;

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
      hash = Math.imul((hash || 0x811c9dc5) ^ foldUnit(text.charCodeAt(at)), PRIME);
    } else if (hash !== 0) {
      // Small integers are kept without a box of their own.
      hashes.push(hash >> 2);
      hash = 0;
    }
  }
  return hashes;
}
