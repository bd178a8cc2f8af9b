/** Words of a text in lower case; what an apostrophe elides is a word of its own, one with hyphens is one. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+[’']?(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}
