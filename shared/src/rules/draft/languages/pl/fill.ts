import { capitalise } from './capitalise.js';

const PLACE = /\{(\w+)\}/g;

/**
 * Puts values into the places of a phrasing, in one pass; `{Words}` begins a sentence with `words`. Throws a RangeError for
 * a place that has no value.
 */
export function fill(phrasing: string, values: Readonly<Record<string, string>>): string {
  return phrasing.replace(PLACE, (_place, name: string) => {
    const value = name === 'Words' ? capitalise(values.words ?? '') : values[name];
    if (value === undefined) throw new RangeError(`The phrasing has no value for ${name}: ${phrasing}`);
    return value;
  });
}
