const PLACE = /\{(\w+)\}/g;

/**
 * Puts values into the places of a phrasing, all at once, so that a value that looks like a place stays what it is.
 * Throws a RangeError for a place without a value.
 */
export function fill(phrasing: string, values: Readonly<Record<string, string>>): string {
  return phrasing.replace(PLACE, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`Nothing is given for ${name} in: ${phrasing}`);
    return value;
  });
}
