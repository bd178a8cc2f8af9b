import type { Sentence, Slot } from '../../contracts/index.js';
import { groupBy } from '../text/index.js';
import type { Choose } from './language-pack.js';
import { STRUCTURES } from './structures.js';
import type { Structure } from './structures.js';

export interface LaidOut {
  /** In the order of the body. */
  ordered: Sentence[];
  /** The sentences with white space between them, and nothing else (D2). */
  body: string;
}

/** Puts the sentences of a letter into the paragraphs and the order of the structure that the step gets (D1, D8). */
export function layOut(sentences: readonly Sentence[], choose: Choose): LaidOut {
  const bySlot = groupBy(sentences, ({ slot }) => slot);
  const of = (slot: Slot): Sentence[] => bySlot.get(slot) ?? [];
  const structure = choose('structure', STRUCTURES);
  const middle = structure.middle.flatMap((slot) => of(slot));
  const last = [...of('interest'), ...of('next-step'), ...of('reach'), ...of('feedback')];
  const opening = Math.min(structure.opening, middle.length);
  const kept = middle.slice(opening);
  const ending = Math.max(0, last.length - endingFor(structure, kept.length));
  const paragraphs = [
    [...of('thanks'), ...of('late'), ...middle.slice(0, opening)],
    [...kept, ...last.slice(0, ending)],
    last.slice(ending),
  ].filter((paragraph) => paragraph.length > 0);
  const blocks = [of('greeting'), ...paragraphs].map((block) => block.map(({ text }) => text).join(' '));
  const closing = of('closing')
    .map(({ text }) => text)
    .join('\n');
  return {
    ordered: [...of('greeting'), ...paragraphs.flat(), ...of('closing')],
    body: [...blocks, closing].join('\n\n'),
  };
}

/** A paragraph of one sentence between two others looks torn: the interest joins it, or it joins the interest. */
function endingFor({ ending }: Structure, kept: number): number {
  if (kept === 0) return Infinity;
  return kept === 1 ? Math.min(ending, 2) : ending;
}
