const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const WORD = /[\p{L}\p{N}]/u;

/** Words as they were typed, without the signs around them, which a text may have or not. */
export interface TypedWords {
  words: string;
  /** A sign that stands alone is no word. */
  count: number;
}

/** What is looked for where something that was typed may stand in a text (K5, K21). */
export function typedWords(typed: string): TypedWords {
  const words = typed.replace(EDGES, '');
  return { words, count: words.split(/\s+/u).filter((word) => WORD.test(word)).length };
}
