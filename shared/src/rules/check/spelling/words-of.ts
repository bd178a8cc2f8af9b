/** A word of a text and where it stands, `[start, end)` in UTF-16 units. */
export interface PlacedWord {
  text: string;
  at: [start: number, end: number];
}

/** Letters, held together by apostrophes and hyphens. */
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
/** Addresses of the web and of people, and whatever has a digit, an underscore or a sign in it. */
const NO_WORDS = /(?:https?:\/\/|www\.)\S+|\S*[@_#]\S*|\S*\d\S*|\S+\.\p{Ll}{2,}\/\S*/giu;

/** The words of a text that a spelling checker is to look at, in order. */
export function wordsOf(text: string): PlacedWord[] {
  const readable = text.replace(NO_WORDS, (stretch) => ' '.repeat(stretch.length));
  return [...readable.matchAll(WORD)].map((match) => ({
    text: match[0].replaceAll('’', "'"),
    at: [match.index, match.index + match[0].length],
  }));
}
