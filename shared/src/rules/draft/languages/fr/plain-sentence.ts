import type { Sentence, Slot } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';

/** A sentence out of facts alone: one of the phrasings with the facts in their places. */
export function plainSentence(
  slot: Slot,
  rule: string,
  phrasings: readonly string[],
  values: Record<string, string>,
  choose: Choose,
): Sentence {
  return { text: fill(choose(slot, phrasings), values), slot, noteIds: [], rule };
}
