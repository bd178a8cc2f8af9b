import type { Material, WordForm } from '../material.js';
import type { Values } from './fill.js';
import type { Phrasings } from './phrasings.js';

/** How words stand in a frame; `subordinate` is a clause that a language weaves in otherwise than a main clause. */
export type FrameForm = WordForm | 'subordinate';

/** Phrasings around a note's words, by how these stand; each has the place `{words}`. */
export type Frames = Readonly<Record<WordForm, Phrasings> & Partial<Record<'subordinate', Phrasings>>>;

/** A note's words on their way into a frame: which frames suit them, and what they put into these. */
export interface Standing {
  form: FrameForm;
  values: Values;
}

/** Says how a note's words stand in a frame. */
export type Stand = (material: Material) => Standing;

/** The phrasings for words of this form. Throws a RangeError where the language wrote none. */
export function framesFor(frames: Frames, form: FrameForm): Phrasings {
  const found = frames[form];
  if (found === undefined) throw new RangeError(`There is no frame for a ${form}.`);
  return found;
}
