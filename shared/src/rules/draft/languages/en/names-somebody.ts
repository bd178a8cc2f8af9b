import { foldName } from '../../fold-name.js';
import { holdsWholeName } from '../../holds-whole-name.js';
import { FIRST_NAMES } from './first-names.js';

/** Small words inside names, which are words of their own ("a van"). */
const PARTICLES = new Set(['van', 'von', 'der', 'den', 'del', 'dos', 'ter', 'ten', 'the', 'and']);

/** True when a text holds one of the folded names: of a person, in part or whole, or of a company; or a common given name. */
export function namesSomebody(text: string, names: ReadonlySet<string>): boolean {
  const plain = foldName(text);
  const words = plain.split(/[^\p{L}\p{N}]+/u);
  return (
    words.some((word) => (names.has(word) && !PARTICLES.has(word)) || FIRST_NAMES.has(word)) ||
    holdsWholeName(plain, names)
  );
}
