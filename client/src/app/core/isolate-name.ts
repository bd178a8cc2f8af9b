/** A name as it stands in a sentence: between marks, so that its direction of writing does not disturb the words around it. */
export function isolateName(name: string): string {
  return `\u2068${name}\u2069`;
}
