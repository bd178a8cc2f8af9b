/** A pattern that finds an expression as words of their own; `\b` knows no accents. */
export function wholeWord(expression: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${expression})(?![\\p{L}\\p{N}])`, flags);
}
