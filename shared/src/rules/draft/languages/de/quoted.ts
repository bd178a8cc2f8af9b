import { upperFirst } from './upper-first.js';

const WHOLE = /^["„“]([^"„“”]+)["“”]$/u;
const SPOKEN = /^(?:(?:fr|hr|frau|herr|dr)\.? )?(\p{L}+): ?(["„“][^"„“”]+["“”])$/iu;

/** What was said, where a note is a quotation and nothing else; who said it is left out, where it is one of `names`. */
export function quotedWords(text: string, isName: (word: string) => boolean): string | undefined {
  const spoken = SPOKEN.exec(text);
  const quote = spoken?.[1] !== undefined && isName(spoken[1]) ? (spoken[2] ?? '') : text;
  return WHOLE.exec(quote)?.[1];
}

const AT_THE_END = /^([^"„“”]*[^"„“”\s,:]),?:? ["„“]([^"„“”]+ [^"„“”]+)["“”]$/u;
const SET = /, „[^„“]+“$/u;

/** A remark of theirs at the end of a note, set behind a comma; a single word in quotation marks is irony, and stays. */
export function setQuote(text: string): string {
  return text.replace(AT_THE_END, (_typed, said: string, quote: string) => `${said}, „${upperFirst(quote)}“`);
}

/** A text without the remark that `setQuote` has set. */
export function withoutQuote(text: string): string {
  return text.replace(SET, '');
}
