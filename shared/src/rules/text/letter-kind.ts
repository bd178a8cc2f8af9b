/** What a UTF-16 unit is; halves of characters beyond them count as `OTHER`. */
export const OTHER = 1;
export const SPACE = 2;
export const DIGIT = 3;
export const LETTER = 4;

/** Looked up once for each unit that ever occurs: asking a regular expression again for every place of a text is slow. */
const kinds = new Uint8Array(0x10000);

/** What stands at a place: a letter or a digit (in any script), white space or something else; `OTHER` outside the text. */
export function letterKind(text: string, at: number): number {
  if (at < 0 || at >= text.length) return OTHER;
  const unit = text.charCodeAt(at);
  return kinds[unit] || (kinds[unit] = kindOf(String.fromCharCode(unit)));
}

/** Whether a letter or a digit stands at a place. */
export function isWordAt(text: string, at: number): boolean {
  return letterKind(text, at) >= DIGIT;
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\s/u.test(character) ? SPACE : OTHER;
}
