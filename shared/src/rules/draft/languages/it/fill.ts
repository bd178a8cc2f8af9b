const PLACE = /(?:(?<=^|\s)([aeAE]) )?\{(\w+)\}/g;

/**
 * Puts values into the places of a phrasing, all at once: a value that looks like a place stays what it is. "a" and "e" get
 * their d before the same vowel ("ad Alfa", "ed Enea").
 */
export function fill(phrasing: string, values: Readonly<Record<string, string>>): string {
  return phrasing.replace(PLACE, (_place, small: string | undefined, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`The phrasing asks for ${name}: ${phrasing}`);
    if (small === undefined) return value;
    return `${small}${value.charAt(0).toLowerCase() === small.toLowerCase() ? 'd' : ''} ${value}`;
  });
}
