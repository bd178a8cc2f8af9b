import type { NoteKind } from '../../../../contracts/index.js';
import { namesSomebody } from './names-somebody.js';
import { mustStayPrivate } from './private-words.js';

const MOST_WORDS = 22;
const FEWEST_WORDS = 2;

/** True when tidied words are too few, too many, private or about somebody with one of the folded `names` (D10). */
export function mustBeKept(tidied: string, kind: NoteKind, names: ReadonlySet<string>): boolean {
  const words = tidied.split(' ').length;
  return (
    words < FEWEST_WORDS ||
    words > MOST_WORDS ||
    !/\p{L}{2}/u.test(tidied) ||
    mustStayPrivate(tidied, kind) ||
    namesSomebody(tidied, names)
  );
}
