import type { Range } from './range.js';

/** A line is one remark or a few; what comes after so many is not taken apart any more, so that the work is bounded. */
const MOST_CLAUSES = 60;
const SHORTEST_LAST_WORD = 6;
const LETTER = /\p{L}/u;

/**
 * Cuts a folded line into sentences and those into clauses: a sentence ends at a semicolon, a bullet, a new line or a full
 * stop, a clause at a comma too. Brackets, numbers ("3,5") and `whole` ranges, such as links, stay in one piece.
 */
export function splitClauses(text: string, whole: readonly Range[]): Range[][] {
  const sentences: Range[][] = [[]];
  let clauses = 0;
  let start = 0;
  let depth = 0;
  const cut = (end: number): void => {
    sentences.at(-1)?.push({ start, end });
    start = end + 1;
    clauses += 1;
  };
  let skip = 0;
  for (let at = 0; at < text.length && clauses < MOST_CLAUSES; at += 1) {
    while ((whole[skip]?.end ?? Infinity) <= at) skip += 1;
    if ((whole[skip]?.start ?? Infinity) <= at) continue;
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (endsSentence(text, at, character, depth)) {
      cut(at);
      depth = 0;
      sentences.push([]);
    } else if (character === ',' && depth === 0 && !isBetweenDigits(text, at)) cut(at);
  }
  if (start < text.length) sentences.at(-1)?.push({ start, end: text.length });
  return sentences;
}

function endsSentence(text: string, at: number, character: string, depth: number): boolean {
  if (character === '\n') return true;
  if (depth > 0) return false;
  if (character === ';' || character === '•') return true;
  return character === '.' && text.charAt(at + 1) === ' ' && endsWord(text, at);
}

/** A full stop behind a short word may be an abbreviation's: "incl. trailer", "hr. Moll". */
function endsWord(text: string, at: number): boolean {
  for (let back = 1; back <= SHORTEST_LAST_WORD; back += 1) {
    if (!LETTER.test(text.charAt(at - back))) return false;
  }
  return true;
}

function isBetweenDigits(text: string, at: number): boolean {
  return isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
