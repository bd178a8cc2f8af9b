import type { Sentence } from '../../contracts/index.js';
import { countWords } from '../text/index.js';
import type { ChosenMaterial } from './material.js';

/** Words of a thank-you without greeting and closing (D1). */
const MOST_WORDS = 160;

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

/** Writes with as much of the material as D1 leaves room for. */
export function shorten(chosen: ChosenMaterial, write: (chosen: ChosenMaterial) => Sentence[]): Sentence[] {
  let kept = chosen;
  let sentences = write(kept);
  for (const leaveOut of LEFT_OUT) {
    if (wordsOf(sentences) <= MOST_WORDS) return sentences;
    kept = leaveOut(kept);
    sentences = write(kept);
  }
  return sentences;
}

function wordsOf(sentences: readonly Sentence[]): number {
  const counted = sentences.filter(({ slot }) => slot !== 'greeting' && slot !== 'closing');
  return countWords(counted.map((sentence) => sentence.text).join(' '));
}
