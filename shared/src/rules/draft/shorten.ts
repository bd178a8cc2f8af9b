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

/** What is tried before anything is left out: as often as it takes to halve up to 32 phrasings to the shortest. */
const BREVITIES = [0, 1, 2, 3, 4, 5];

/** Writes a letter with this material; `brevity` says how often the shorter half of the phrasings is kept where it may be. */
export type Write = (chosen: ChosenMaterial, brevity: number) => Sentence[];

/**
 * Writes with as much of the material as `most` words (D1) leave room for. Where even the least of it is too long in the
 * briefest words, these stand: what was said in the meeting stays (D4), and the letter keeps its word of the code (D8).
 */
export function shorten(chosen: ChosenMaterial, most: number, write: Write): Sentence[] {
  let kept = chosen;
  let written: Sentence[] = [];
  for (const leaveOut of [asItIs, ...LEFT_OUT]) {
    kept = leaveOut(kept);
    for (const brevity of BREVITIES) {
      written = write(kept, brevity);
      if (wordsOf(written) <= most) return written;
    }
  }
  return written;
}

function asItIs(chosen: ChosenMaterial): ChosenMaterial {
  return chosen;
}

function wordsOf(sentences: readonly Sentence[]): number {
  const counted = sentences.filter(({ slot }) => slot !== 'greeting' && slot !== 'closing');
  return counted.reduce((sum, { text }) => sum + countWords(text), 0);
}
