import { isWordAt } from './letter-kind.js';

/** Where `word` stands in `text` as a word of its own, case as given; -1 when it does not. */
export function findWholeWord(text: string, word: string, from = 0): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isWordAt(text, at - 1) && !isWordAt(text, at + word.length)) return at;
  }
  return -1;
}
