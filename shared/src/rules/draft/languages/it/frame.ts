import type { Sentence, Slot } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material, WordForm } from '../../material.js';
import { endSentence } from './end-sentence.js';
import { fill } from './fill.js';

/**
 * Phrasings by the form of the words; each has the place `{words}`. A phrase stands as a direct object or after a
 * preposition that never melts with an article (con, per, tra), a clause ends its sentence.
 */
export type Frames = Readonly<Record<WordForm, readonly string[]>>;

/** A note's words in a frame that their form asks for, as a sentence that knows its note (D6, D10). */
export function frame(
  slot: Slot,
  frames: Frames,
  material: Material,
  choose: Choose,
  values: Readonly<Record<string, string>> = {},
): Sentence {
  const phrasing = choose(slot, frames[material.form]);
  const text = endSentence(fill(phrasing, { ...values, words: material.words }));
  return { text, slot, noteIds: [material.note.id], rule: slot === 'reference' ? 'D4' : 'D2' };
}
