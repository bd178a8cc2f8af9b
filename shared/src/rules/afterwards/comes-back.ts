import { foldText } from '../text/index.js';
import { LITTLE_WORDS } from './little-words.js';

/** A word that stands in what several meetings leave to work on. */
export interface ComesBack {
  /** As it was typed first. */
  word: string;
  /** The sentences it stands in, one of each meeting. */
  among: string[];
}

const SHORTEST = 4;
const SHOWN_AT_MOST = 5;

/**
 * What keeps coming back among the things to work on (G1): words that stand in those of two meetings or more, the most
 * frequent first, at most five. Words are compared without accents and case; it is counted, nothing is guessed.
 * @param workOns one text a meeting
 */
export function comesBack(workOns: readonly string[]): ComesBack[] {
  const found = new Map<string, ComesBack>();
  for (const text of workOns) {
    for (const [key, word] of wordsOf(text)) {
      const known = found.get(key);
      if (known) known.among.push(text);
      else found.set(key, { word, among: [text] });
    }
  }
  return [...found.values()]
    .filter(({ among }) => among.length > 1)
    .sort((a, b) => b.among.length - a.among.length)
    .slice(0, SHOWN_AT_MOST);
}

/** Each word of a text once, by its folded form. */
function wordsOf(text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const key = foldText(word);
    if (key.length >= SHORTEST && !LITTLE_WORDS.has(key) && !words.has(key)) words.set(key, word);
  }
  return words;
}
