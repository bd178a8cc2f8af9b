/** The first letter large, as at the start of a sentence; an opening quotation mark is passed over. */
export function upperFirst(text: string): string {
  return text.replace(/^[„"]?\p{L}/u, (start) => start.toUpperCase());
}
