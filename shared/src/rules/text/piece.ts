import { bitsOf, isSet, placesOf } from './text-pieces.js';

/** A piece of text, such as a name, that is looked for in many texts and stands in few of them. */
export class Piece {
  private readonly places: Int16Array;

  constructor(readonly words: string) {
    this.places = Int16Array.from(placesOf(words));
  }

  /** False where it is certain that the piece does not stand in a text, whatever the case of letters. */
  mayStandIn(text: string): boolean {
    const bits = bitsOf(text);
    let at = 0;
    while (at < this.places.length && isSet(bits, this.places[at])) at += 1;
    return at === this.places.length;
  }
}
