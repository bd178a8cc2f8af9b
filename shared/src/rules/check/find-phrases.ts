/** Where a pattern stands in a text, each as `[start, end)`. The pattern has the `g` flag. */
export function findPhrases(text: string, pattern: RegExp): { words: string; at: [number, number] }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    words: match[0],
    at: [match.index, match.index + match[0].length],
  }));
}

/** Finds words as somebody typed them, whatever the case of letters and the white space between them. */
export function asTyped(words: string): RegExp {
  const parts = words
    .trim()
    .split(/\s+/u)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}
