import { DIGIT, SPACE, letterKind } from './letter-kind.js';

/** Words of a text: what white space separates, if it holds a letter or a digit (D1, K11). */
export function countWords(text: string): number {
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = letterKind(text, at);
    if (kind === SPACE) counted = false;
    else if (kind >= DIGIT && !counted) {
      counted = true;
      count += 1;
    }
  }
  return count;
}
