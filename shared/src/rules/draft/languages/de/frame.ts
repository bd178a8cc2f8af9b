import type { Sentence, Slot } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material, WordForm } from '../../material.js';
import { endSentence } from './end-sentence.js';
import { fill } from './fill.js';
import { isSubordinate } from './is-subordinate.js';
import { upperFirst } from './upper-first.js';

/**
 * Phrasings by the form of the words; each has the place `{words}`. A `phrase` stands in the accusative, a `clause` is a
 * main clause behind a colon, `subordinate` takes one that begins with "dass" or a question word behind a comma.
 */
export type Frames = Readonly<Record<WordForm | 'subordinate', readonly string[]>>;

/** A note's words in a frame that their form asks for, as a sentence that knows its note (D6, D10). */
export function frame(
  slot: Slot,
  frames: Frames,
  material: Material,
  choose: Choose,
  values: Record<string, string> = {},
): Sentence {
  const phrasing = choose(slot, frames[formOf(material)]);
  const words =
    material.form === 'clause' && !isSubordinate(material.words)
      ? upperFirst(material.words)
      : material.words;
  const text = endSentence(fill(phrasing, { ...values, words }));
  return { text, slot, noteIds: [material.note.id], rule: slot === 'reference' ? 'D4' : 'D2' };
}

function formOf({ form, words }: Material): keyof Frames {
  return form === 'clause' && isSubordinate(words) ? 'subordinate' : form;
}
