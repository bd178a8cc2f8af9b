/** The text with a capital at its start. */
export function capitalise(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('pl')}${text.slice(1)}`;
}
