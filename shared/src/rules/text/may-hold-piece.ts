import { remember } from './remember.js';
import { bitsOf, isSet, placesOf } from './text-pieces.js';

const places = remember((piece) => Int16Array.from(placesOf(piece)));

/** False where it is certain that a piece, such as a name that comes up in many texts, does not stand in a text. */
export function mayHoldPiece(text: string, piece: string): boolean {
  const bits = bitsOf(text);
  return places(piece).every((place) => isSet(bits, place));
}
