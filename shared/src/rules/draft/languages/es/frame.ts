import type { Sentence, Slot } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material, WordForm } from '../../material.js';
import { endSentence } from './end-sentence.js';
import { fill } from './fill.js';

/**
 * Phrasings by the form of the words, with the place `{words}`. It never follows "de" or "a", which would melt with an
 * article, and is never the subject, since its number is not known.
 */
export type Frames = Readonly<Record<WordForm, readonly string[]>>;

/** A note's words in a frame that suits their form, as a sentence that carries its note (D6, D10). */
export function frame(
  slot: Slot,
  frames: Frames,
  material: Material,
  choose: Choose,
  values: Readonly<Record<string, string>> = {},
): Sentence {
  const { form, words, note } = material;
  const text = endSentence(fill(choose(slot, frames[form]), { ...values, words }));
  return { text, slot, noteIds: [note.id], rule: slot === 'reference' ? 'D4' : 'D2' };
}
