import { nounOf } from './noun-of.js';
import type { Noun } from './words/nouns.js';

const CAPITAL = /^\p{Lu}/u;

/** What kind of noun a word of a restored text is; `undefined` for anything else. */
export function genderOf(word: string): Noun | undefined {
  return CAPITAL.test(word) ? nounOf(word.toLowerCase()) : undefined;
}

/** The first noun of a text, with its kind: what a note is about. */
export function firstNoun(text: string): Noun | undefined {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}+#-]*/gu) ?? [];
  return words.map(genderOf).find((gender) => gender !== undefined);
}

export const NOMINATIVE: Partial<Record<Noun, string>> = { m: 'der', f: 'die', n: 'das', p: 'die' };
export const ACCUSATIVE: Partial<Record<Noun, string>> = { m: 'den', f: 'die', n: 'das', p: 'die' };
