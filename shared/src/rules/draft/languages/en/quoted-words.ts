const QUOTED = /^["“]([^"“”]+)["”]$/u;

/** The words of a note that is a quotation and nothing else; `undefined` of any other note. */
export function quotedWords(text: string): string | undefined {
  return QUOTED.exec(text.trim())?.[1]?.trim();
}
