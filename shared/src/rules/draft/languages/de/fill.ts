const PLACE = /\{(\w+)\}/g;

/** Puts values into the places of a phrasing, in one pass: a value that looks like a place stays what it is. */
export function fill(phrasing: string, values: Record<string, string>): string {
  return phrasing.replace(PLACE, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`The phrasing asks for ${name}: ${phrasing}`);
    return value;
  });
}
