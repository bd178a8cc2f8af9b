import { neededPieces } from './needed-pieces.js';
import { bitsOf, isSet, placesOf } from './text-pieces.js';

/** What stands in for what a pattern found, as in `String.prototype.replace`. */
export type Replacement = string | ((found: string, ...parts: string[]) => string);

/**
 * A pattern that looks before it is tried: where none of the pieces of text stands that each of its matches holds, nothing
 * can be found, and that is nearly always so with shorthand, private words or a wording that a letter must not have. The
 * look costs a hundredth of the search.
 */
export class QuickPattern {
  /** The places of each piece, their number before them; found when they are first needed. */
  private places: Int16Array | undefined;

  constructor(readonly pattern: RegExp) {}

  /** False where it is certain that the pattern does not stand in the text. */
  mayStandIn(text: string): boolean {
    const places = (this.places ??= placesOfPieces(this.pattern));
    if (places.length === 0) return true;
    const bits = bitsOf(text);
    for (let start = 0; start < places.length;) {
      const end = start + 1 + places[start];
      let at = start + 1;
      while (at < end && isSet(bits, places[at])) at += 1;
      if (at === end) return true;
      start = end;
    }
    return false;
  }

  /** As `RegExp.prototype.test`, from the beginning of the text. */
  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** As `RegExp.prototype.exec`, from the beginning of the text. */
  exec(text: string): RegExpExecArray | null {
    if (!this.mayStandIn(text)) return null;
    this.pattern.lastIndex = 0;
    return this.pattern.exec(text);
  }

  /** The text with every match replaced, or the first one where the pattern has no flag `g`. */
  replaceIn(text: string, by: Replacement): string {
    if (!this.mayStandIn(text)) return text;
    return typeof by === 'string' ? text.replace(this.pattern, by) : text.replace(this.pattern, by);
  }
}

/** A pattern that looks before it is tried. */
export function quick(pattern: RegExp): QuickPattern {
  return new QuickPattern(pattern);
}

/** Empty for a pattern that needs no piece of text: it is tried everywhere. */
function placesOfPieces(pattern: RegExp): Int16Array {
  const pieces = [...new Set(neededPieces(pattern))].map(placesOf);
  return Int16Array.from(pieces.flatMap((places) => [places.length, ...places]));
}
