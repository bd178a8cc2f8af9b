import { mayHoldPiece } from '../text/index.js';

const severalWords = new WeakMap<ReadonlySet<string>, readonly string[]>();

/** Whether one of the folded names that are several words stands in a folded text. */
export function holdsWholeName(text: string, names: ReadonlySet<string>): boolean {
  const known = severalWords.get(names) ?? [...names].filter((name) => name.includes(' '));
  severalWords.set(names, known);
  return known.some((name) => mayHoldPiece(text, name) && text.includes(name));
}
