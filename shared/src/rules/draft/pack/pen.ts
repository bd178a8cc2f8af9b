import type { Sentence, Slot } from '../../../contracts/index.js';
import type { Choose } from '../language-pack.js';
import type { Material } from '../material.js';
import { fillerFor } from './fill.js';
import type { Fill, Filling, Values } from './fill.js';
import { framesFor } from './frames.js';
import type { Frames, Stand } from './frames.js';
import type { Phrasings } from './phrasings.js';

/** How a language puts a sentence together. */
export interface Grammar extends Filling {
  /** Found where words bring the end of their sentence along, with the quotation marks that may follow it. */
  endMark: RegExp;
  /** How words stand in a frame; as `readNote` gave them where nothing is said. */
  stand?: Stand;
}

/** Writes the sentences of one language. */
export interface Pen {
  fill: Fill;
  /** A full stop, unless the words bring their own end. */
  end: (words: string) => string;
  /** A sentence of what is known, without a note. */
  plain: (slot: Slot, rule: string, phrasings: Phrasings, values: Values, choose: Choose) => Sentence;
  /** A note's words in a frame that suits them, as a sentence that knows its note (D6, D10). */
  framed: (slot: Slot, frames: Frames, material: Material, choose: Choose, values?: Values) => Sentence;
}

/** The pen of a language with this grammar. */
export function penOf(grammar: Grammar): Pen {
  const { endMark, stand = asRead } = grammar;
  const fill = fillerFor(grammar);
  const end = (words: string): string => (endMark.test(words) ? words : `${words}.`);
  return {
    fill,
    end,
    plain(slot, rule, phrasings, values, choose) {
      return { text: fill(choose(slot, phrasings), values), slot, noteIds: [], rule };
    },
    framed(slot, frames, material, choose, values = {}) {
      const standing = stand(material);
      const phrasing = choose(slot, framesFor(frames, standing.form));
      const text = end(fill(phrasing, { ...values, ...standing.values }));
      return { text, slot, noteIds: [material.note.id], rule: slot === 'reference' ? 'D4' : 'D2' };
    },
  };
}

const asRead: Stand = ({ form, words }) => ({ form, values: { words } });
