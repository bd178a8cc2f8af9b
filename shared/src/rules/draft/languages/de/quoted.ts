const WHOLE = /^["„“]([^"„“”]+)["“”]$/u;
const SPOKEN = /^(?:(?:fr|hr|frau|herr|dr)\.? )?(\p{L}+): ?(["„“][^"„“”]+["“”])$/iu;

/** What was said, where a note is a quotation and nothing else; who said it is left out, where it is one of `names`. */
export function quotedWords(text: string, isName: (word: string) => boolean): string | undefined {
  const spoken = SPOKEN.exec(text);
  const quote = spoken?.[1] !== undefined && isName(spoken[1]) ? (spoken[2] ?? '') : text;
  return WHOLE.exec(quote)?.[1];
}
