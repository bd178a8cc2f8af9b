import { DIGIT, letterKind } from './letter-kind.js';

/** False where it is certain that no digit of any script stands in a text; halves of characters may be one. */
export function mayHoldNumber(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (letterKind(text, at) === DIGIT || (text.charCodeAt(at) & 0xf800) === 0xd800) return true;
  }
  return false;
}
