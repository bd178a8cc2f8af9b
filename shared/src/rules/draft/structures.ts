import type { Slot } from '../../contracts/index.js';

/** How a letter is laid out: the order of what is between thanks and interest, and where its paragraphs break. */
export interface Structure {
  middle: readonly Slot[];
  /** How many sentences of the middle stand in the first paragraph, with the thanks. */
  opening: number;
  /** How many of the last three (interest, next step, reach) stand in a paragraph of their own. */
  ending: 1 | 2 | 3;
}

const ORDERS: readonly (readonly Slot[])[] = [
  ['reference', 'fit', 'unsaid', 'clarify', 'promise'],
  ['reference', 'clarify', 'fit', 'unsaid', 'promise'],
  ['reference', 'promise', 'fit', 'unsaid', 'clarify'],
  ['reference', 'promise', 'clarify', 'fit', 'unsaid'],
  ['reference', 'clarify', 'promise', 'fit', 'unsaid'],
  ['fit', 'reference', 'unsaid', 'clarify', 'promise'],
];

const OPENINGS = [0, 1, 2] as const;
const ENDINGS = [3, 3, 2, 1] as const;

/** Every structure that a thank-you may have (D1, D2, D8). */
export const STRUCTURES: readonly Structure[] = ORDERS.flatMap((middle) =>
  OPENINGS.flatMap((opening) => ENDINGS.map((ending) => ({ middle, opening, ending }))),
);
