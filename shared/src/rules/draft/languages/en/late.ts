import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';

const LATE = [
  'Please forgive me for writing later than I had intended.',
  'I apologise that this note reaches you later than it should have.',
  'This message comes later than I would have liked, for which I apologise.',
  'I am sorry not to have written to you sooner.',
] as const;

/** One clause that says a message is late (T3). */
export function late(choose: Choose): Sentence {
  return { text: choose('late', LATE), slot: 'late', noteIds: [], rule: 'T3' };
}
