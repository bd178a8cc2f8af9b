const START = /(?:^|[.!?]\s+|\n\s*)$/u;

/** Whether a sentence or a line begins at a place of a text, where every word has a capital. */
export function startsSentence(text: string, at: number): boolean {
  return START.test(text.slice(0, at));
}
