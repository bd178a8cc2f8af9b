/** Words of a text in lower case; an apostrophe ends one ("l'ufficio" is two), a hyphen does not. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}
