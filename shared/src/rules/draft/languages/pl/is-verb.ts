import { isOwnVerb } from './own-verbs.js';
import { isPastVerb } from './past-verbs.js';
import { isOneVerb, isTheyVerb } from './verbs.js';

const INFINITIVE = /(?:[aeiyąęu]|ś)ć$/u;
const NOUNS_LIKE_INFINITIVES = /(?:ość|część|sieć|treść|powieść|pamięć)$/u;

/** True for a word that can make a statement of what would otherwise be a noun phrase. */
export function isVerb(word: string): boolean {
  const infinitive = INFINITIVE.test(word) && !NOUNS_LIKE_INFINITIVES.test(word);
  return infinitive || isOneVerb(word) || isTheyVerb(word) || isPastVerb(word) || isOwnVerb(word);
}
