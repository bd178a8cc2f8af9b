const SEVERAL_WORDS = /^([\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+){1,5}) ?: (?=\S)/u;
const ONE_WORD = /^(\p{L}[\p{L}\p{N}'’-]*) ?: (?=\S)/u;
/** A single word in front of a colon may be somebody's name; one that ends like this is none. */
const NO_NAME = /(?:ity|ing|ment|ness|ship|sive|tion|ology|work)s?$/iu;

/** The colon of a note would be the second one of its sentence; a dash takes its place where no name can stand in front. */
export function sayColon(text: string, ofOneself: boolean): string {
  const word = ONE_WORD.exec(text)?.[1];
  if (word !== undefined) {
    return ofOneself || NO_NAME.test(word) ? text.replace(ONE_WORD, '$1 – ') : text;
  }
  return text.replace(SEVERAL_WORDS, '$1 – ');
}
