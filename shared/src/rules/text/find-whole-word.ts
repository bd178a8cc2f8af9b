/** Where `word` stands in `text` as a word of its own, case as given; -1 when it does not. */
export function findWholeWord(text: string, word: string, from = 0): number {
  const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length))) return at;
  }
  return -1;
}
