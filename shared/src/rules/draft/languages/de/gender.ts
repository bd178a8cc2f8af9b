import { nounOf } from './noun-of.js';
import type { Noun } from './words/nouns.js';

const CAPITAL = /^(?:\d+-)?\p{Lu}/u;

/** What kind of noun a word of a restored text is; `undefined` for anything else. */
export function genderOf(word: string): Noun | undefined {
  return CAPITAL.test(word) ? nounOf(word.toLowerCase()) : undefined;
}

/** The first noun of a text, with its kind: what a note is about. */
export function firstNoun(text: string): Noun | undefined {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}+#-]*/gu) ?? [];
  return words.map(genderOf).find((gender) => gender !== undefined);
}

/** Articles of a subject, of one thing unless it is plural for certain. */
export const NOMINATIVE: Partial<Record<Noun, string>> = {
  m: 'der',
  mp: 'der',
  f: 'die',
  n: 'das',
  p: 'die',
};
/** Articles of an object. */
export const ACCUSATIVE: Partial<Record<Noun, string>> = { m: 'den', f: 'die', n: 'das', p: 'die' };
