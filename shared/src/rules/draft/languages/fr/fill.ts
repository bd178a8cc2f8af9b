import { elide } from './elide.js';
import { typeset } from './typeset.js';

const PLACE = /\{(?:(que|de) )?(\w+)\}/g;

/**
 * Puts values into the places of a phrasing, in one pass: `{words}` as they are, `{que words}` with the particle elided
 * where that is certain. Only the phrasing is typeset; values stay as given.
 */
export function fill(phrasing: string, values: Record<string, string>): string {
  return typeset(phrasing).replace(PLACE, (_place, particle: 'que' | 'de' | undefined, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`The phrasing asks for ${name}: ${phrasing}`);
    return particle ? elide(particle, value) : value;
  });
}
