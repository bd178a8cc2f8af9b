/** Words of a text: what white space separates, if it holds a letter or a digit (D1, K11). */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
