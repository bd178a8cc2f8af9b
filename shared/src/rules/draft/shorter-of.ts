import { countWords } from '../text/index.js';

/** The shorter half of phrasings by their words, halved so often; one at least stays. The shortest comes first. */
export function shorterOf<T>(phrasings: readonly T[], times: number): readonly T[] {
  if (times === 0) return phrasings;
  const kept = Math.ceil(phrasings.length / 2 ** times);
  return [...phrasings].sort((a, b) => wordsOf(a) - wordsOf(b)).slice(0, kept);
}

function wordsOf(phrasing: unknown): number {
  return typeof phrasing === 'string' ? countWords(phrasing) : 0;
}
