/** True for a statement that begins with the person addressed. */
export function saysYou(text: string): boolean {
  return /^you\b/i.test(text) && !/[,;()"“”]/u.test(text);
}
