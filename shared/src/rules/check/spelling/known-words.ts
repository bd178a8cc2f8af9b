import { wordsOf } from './words-of.js';

/** Says of a word, or of every part of a stretch, whether it is right as it stands, in whatever case. */
export type IsKnown = (stretch: string) => boolean;

/**
 * The words that nobody corrects (K14): every word of the texts that are known, such as names, companies and the
 * attendee's own notes, and their parts between hyphens.
 */
export function knownWords(known: readonly string[]): IsKnown {
  const words = new Set(known.flatMap((text) => wordsOf(text).flatMap(({ text: word }) => withParts(word))));
  return (stretch) => {
    const asked = wordsOf(stretch);
    return asked.length > 0 && asked.every(({ text }) => isAmong(words, text));
  };
}

function isAmong(words: ReadonlySet<string>, word: string): boolean {
  const low = word.toLowerCase();
  // A name in the genitive is a known name too.
  if (words.has(low) || words.has(low.replace(/'s$|'$/u, ''))) return true;
  const parts = low.split(/['-]/u);
  return parts.length > 1 && parts.every((part) => part.length < 2 || words.has(part));
}

function withParts(word: string): string[] {
  const low = word.toLowerCase();
  return [low, ...low.split(/['-]/u)];
}
