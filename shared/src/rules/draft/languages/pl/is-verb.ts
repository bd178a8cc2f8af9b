import { isOwnVerb } from './own-verbs.js';
import { isPastVerb } from './past-verbs.js';
import { isOneVerb, isTheyVerb } from './verbs.js';

const INFINITIVE = /(?:[aeiyuąęó]|ś|ź)ć$/u;
/** As typed in a hurry, where it begins a note: "spytac o staz". */
const INFINITIVE_IN_HASTE = /\p{L}{2}[aiy]c$/u;
const NOUNS_LIKE_INFINITIVES =
  /(?:ość|część|sieć|treść|powieść|pamięć|chęć|płeć|śmierć|maść|garść|rtęć)$|^(?:pięć|nić|zięć|dość)$|^(?:\p{L}*plac|palac|pałac|materac|kierowc|miesiac|tysiac|tablic|stolic)$/u;

/** True for "wysłać", "znaleźć". */
export function isInfinitive(word: string): boolean {
  return INFINITIVE.test(word) && !NOUNS_LIKE_INFINITIVES.test(word);
}

/** True for a first word that is an infinitive, with or without its Polish letters. */
export function startsAsInfinitive(word: string): boolean {
  return isInfinitive(word) || (INFINITIVE_IN_HASTE.test(word) && !NOUNS_LIKE_INFINITIVES.test(word));
}

/** True for a word that can make a statement of what would otherwise be a noun phrase. */
export function isVerb(word: string): boolean {
  return isInfinitive(word) || isOneVerb(word) || isTheyVerb(word) || isPastVerb(word) || isOwnVerb(word);
}
