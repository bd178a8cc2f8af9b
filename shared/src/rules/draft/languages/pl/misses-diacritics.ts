const WORD = /[\p{L}\p{N}]+/gu;
/** Endings that no Polish word has without its own letters: "-ość", "-ają", "-łam". */
const SURELY_MISSING = /(?:\p{L}osc(?:i|ia)?|[aeu]ja|[aeiy]l[ae]m)$/u;
const WORDS_THAT_END_SO = new Set(['reklam', 'problem', 'kalem', 'szuja', 'alem', 'maja', 'szyja']);

/** True for a text with a word that is certainly misspelt without its Polish letters, and cannot be restored. */
export function missesDiacritics(text: string): boolean {
  return (text.toLowerCase().match(WORD) ?? []).some(
    (word) => SURELY_MISSING.test(word) && !WORDS_THAT_END_SO.has(word),
  );
}
