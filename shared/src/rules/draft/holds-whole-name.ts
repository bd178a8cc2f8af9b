import { Piece, remember } from '../text/index.js';

const pieceOf = remember((name) => new Piece(name));
const ofSeveralWords = new WeakMap<ReadonlySet<string>, readonly Piece[]>();

/** Whether one of the folded names that are several words stands in a folded text. */
export function holdsWholeName(text: string, names: ReadonlySet<string>): boolean {
  const known = ofSeveralWords.get(names) ?? [...names].filter((name) => name.includes(' ')).map(pieceOf);
  ofSeveralWords.set(names, known);
  return known.some((name) => name.mayStandIn(text) && text.includes(name.words));
}
