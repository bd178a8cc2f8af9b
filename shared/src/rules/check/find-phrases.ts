import { SPACE, isWordAt, letterKind, mayHold } from '../text/index.js';
import type { QuickPattern } from '../text/index.js';

/** Words that stand in a text as `[start, end)`. */
export interface FoundPhrase {
  words: string;
  at: [number, number];
}

/** Where a pattern stands in a text. The pattern has the `g` flag. */
export function findPhrases(text: string, phrases: QuickPattern): FoundPhrase[] {
  if (!phrases.mayStandIn(text)) return [];
  const { pattern } = phrases;
  const found: FoundPhrase[] = [];
  // Not `matchAll`, which makes a new pattern at each call.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ words: match[0], at: [match.index, match.index + match[0].length] });
    // What matches nothing would be found at the same place for ever.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Where words stand in a text as somebody typed them, whatever the case of letters and the white space between them. */
export function findTyped(text: string, words: string): FoundPhrase[] {
  if (!mayHold(text, words)) return [];
  const lower = text.toLowerCase();
  // A letter that is longer in lower case would shift every place behind it.
  const where = lower.length === text.length ? lower : text;
  const parts = words.trim().toLowerCase().split(/\s+/u);
  const found: FoundPhrase[] = [];
  const first = parts[0] ?? '';
  for (let at = where.indexOf(first); at >= 0 && first !== '';) {
    const end = endOf(where, parts, at);
    if (end !== undefined) found.push({ words: text.slice(at, end), at: [at, end] });
    at = where.indexOf(first, end ?? at + 1);
  }
  return found;
}

/** Where parts that begin at a place end, if all of them follow one another as whole words. */
function endOf(text: string, parts: readonly string[], start: number): number | undefined {
  if (isWordAt(text, start - 1)) return undefined;
  let at = start;
  for (const [place, part] of parts.entries()) {
    if (place > 0) {
      const gap = at;
      while (letterKind(text, at) === SPACE) at += 1;
      if (at === gap) return undefined;
    }
    if (!text.startsWith(part, at)) return undefined;
    at += part.length;
  }
  return isWordAt(text, at) ? undefined : at;
}
