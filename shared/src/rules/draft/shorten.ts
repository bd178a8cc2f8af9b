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
const ATTEMPTS = [0, 1, 2, 3];

/** Writes one of several attempts at a letter with this material. */
export type Write = (chosen: ChosenMaterial, attempt: number) => Sentence[];

/** Writes with as much of the material as `most` words (D1) leave room for. */
export function shorten(chosen: ChosenMaterial, most: number, write: Write): Sentence[] {
  let kept = chosen;
  for (const leaveOut of [...LEFT_OUT, (last: ChosenMaterial) => last]) {
    for (const attempt of ATTEMPTS) {
      const written = write(kept, attempt);
      if (wordsOf(written) <= most) return written;
    }
    kept = leaveOut(kept);
  }
  return write(kept, 0);
}

function wordsOf(sentences: readonly Sentence[]): number {
  const counted = sentences.filter(({ slot }) => slot !== 'greeting' && slot !== 'closing');
  return countWords(counted.map((sentence) => sentence.text).join(' '));
}
