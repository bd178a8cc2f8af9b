import { bitsOf, isSet, placesOf } from './text-pieces.js';

/** Says whether one of many pieces stands in a text as it is; those that cannot are ruled out by one look each. */
export function pieceFinder(pieces: readonly string[]): (text: string) => boolean {
  const placed = pieces.map((piece) => ({ piece, places: Int16Array.from(placesOf(piece)) }));
  return (text) => {
    const bits = bitsOf(text);
    return placed.some(
      ({ piece, places }) => places.every((place) => isSet(bits, place)) && text.includes(piece),
    );
  };
}
