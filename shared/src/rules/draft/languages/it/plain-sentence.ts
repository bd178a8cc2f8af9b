import type { Sentence, Slot } from '../../../../contracts/index.js';

/** A sentence that holds no note. */
export function plainSentence(slot: Slot, text: string, rule: string): Sentence {
  return { text, slot, noteIds: [], rule };
}
