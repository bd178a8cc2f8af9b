import { Piece } from './piece.js';

/** Says whether one of many pieces stands in a text as it is; those that cannot are ruled out by one look each. */
export function pieceFinder(pieces: readonly string[]): (text: string) => boolean {
  const all = pieces.map((piece) => new Piece(piece));
  return (text) => all.some((piece) => piece.mayStandIn(text) && text.includes(piece.words));
}
