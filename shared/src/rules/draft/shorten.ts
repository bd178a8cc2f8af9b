import type { Sentence } from '../../contracts/index.js';
import { countWords } from '../text/index.js';
import { FIRST_ATTEMPT } from './choice.js';
import type { Attempt } from './choice.js';
import type { ChosenMaterial } from './material.js';

/** What is left out first when a letter grows too long; a point, a clarification or a promise always stays (D4). */
const LEFT_OUT: readonly ((chosen: ChosenMaterial) => ChosenMaterial)[] = [
  (chosen) => ({ ...chosen, points: chosen.points.slice(0, 1) }),
  (chosen) => ({ ...chosen, unsaid: undefined }),
  (chosen) => ({ ...chosen, fit: undefined }),
  (chosen) => ({
    ...chosen,
    clarify: chosen.points.length > 0 || chosen.promise ? undefined : chosen.clarify,
  }),
  (chosen) => ({ ...chosen, promise: chosen.points.length > 0 ? undefined : chosen.promise }),
];

/** As often as it takes to come down to the shortest of up to 32 phrasings. */
const BRIEFER: readonly Attempt[] = [0, 1, 2, 3, 4, 5].map((brevity) => ({ brevity, word: 0 }));

/** Other words of the code, by which more slots may come to read alike (D8), are only tried when brevity is not enough. */
const OTHER_WORDS: readonly Attempt[] = Array.from({ length: 18 }, (_none, at) => ({
  brevity: 0,
  word: at + 1,
}));

/** What is tried before anything is left out. */
const ATTEMPTS: readonly Attempt[] = [...BRIEFER, ...OTHER_WORDS.slice(0, 3)];

/** Where nothing more can be left out, every word of the code is tried: slots have fewer phrasings than these. */
const LAST_ATTEMPTS: readonly Attempt[] = [...BRIEFER, ...OTHER_WORDS];

/** Writes one of several attempts at a letter with this material. */
export type Write = (chosen: ChosenMaterial, attempt: Attempt) => Sentence[];

/**
 * Writes with as much of the material as `most` words (D1) leave room for. Where even the least of it is too long in every
 * attempt, the shortest of them stands: what was said in the meeting stays (D4).
 */
export function shorten(chosen: ChosenMaterial, most: number, write: Write): Sentence[] {
  let kept = chosen;
  for (const leaveOut of LEFT_OUT) {
    for (const attempt of ATTEMPTS) {
      const written = write(kept, attempt);
      if (wordsOf(written) <= most) return written;
    }
    kept = leaveOut(kept);
  }
  return shortest(kept, most, write);
}

function shortest(kept: ChosenMaterial, most: number, write: Write): Sentence[] {
  let best = write(kept, FIRST_ATTEMPT);
  for (const attempt of LAST_ATTEMPTS) {
    if (wordsOf(best) <= most) break;
    const written = write(kept, attempt);
    if (wordsOf(written) < wordsOf(best)) best = written;
  }
  return best;
}

function wordsOf(sentences: readonly Sentence[]): number {
  const counted = sentences.filter(({ slot }) => slot !== 'greeting' && slot !== 'closing');
  return counted.reduce((sum, { text }) => sum + countWords(text), 0);
}
