import type { Sentence } from '../../contracts/index.js';
import { countWords } from '../text/index.js';
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

/** Other words of the same code are tried before anything is left out. */
const ATTEMPTS = 4;

/** Where nothing more can be left out, every word of the code is tried: slots have fewer phrasings than this. */
const LAST_ATTEMPTS = 19;

/** Writes one of several attempts at a letter with this material. */
export type Write = (chosen: ChosenMaterial, attempt: number) => Sentence[];

/**
 * Writes with as much of the material as `most` words (D1) leave room for. Where even the least of it is too long in all
 * words of the code, the shortest of them stands: what was said in the meeting stays (D4).
 */
export function shorten(chosen: ChosenMaterial, most: number, write: Write): Sentence[] {
  let kept = chosen;
  for (const leaveOut of LEFT_OUT) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const written = write(kept, attempt);
      if (wordsOf(written) <= most) return written;
    }
    kept = leaveOut(kept);
  }
  return shortest(kept, most, write);
}

function shortest(kept: ChosenMaterial, most: number, write: Write): Sentence[] {
  let best = write(kept, 0);
  for (let attempt = 1; wordsOf(best) > most && attempt < LAST_ATTEMPTS; attempt += 1) {
    const written = write(kept, attempt);
    if (wordsOf(written) < wordsOf(best)) best = written;
  }
  return best;
}

function wordsOf(sentences: readonly Sentence[]): number {
  const counted = sentences.filter(({ slot }) => slot !== 'greeting' && slot !== 'closing');
  return counted.reduce((sum, { text }) => sum + countWords(text), 0);
}
