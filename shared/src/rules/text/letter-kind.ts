/** What a UTF-16 unit is; halves of characters beyond them count as `other`. */
export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;

/** Looked up once for each unit that ever occurs: asking a regular expression again for every place of a text is slow. */
const kinds = new Uint8Array(0x10000);

/** Whether the unit at a place is a letter, a digit (in any script) or something else; `OTHER` outside the text. */
export function letterKind(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return OTHER;
  return kinds[unit] || (kinds[unit] = kindOf(String.fromCharCode(unit)));
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? DIGIT : OTHER;
}
