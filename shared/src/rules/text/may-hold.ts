import { SPACE, letterKind } from './letter-kind.js';
import { bitsOf, isSet, placeOfTriple } from './text-pieces.js';

/** False where it is certain that words do not stand in a text, whatever their case and the white space between them. */
export function mayHold(text: string, words: string): boolean {
  const bits = bitsOf(text);
  let length = 0;
  for (let at = 0; at < words.length; at += 1) {
    length = letterKind(words, at) === SPACE ? 0 : length + 1;
    if (length > 2 && !isSet(bits, placeOfTriple(words, at))) return false;
  }
  return true;
}
