import { VERBS } from './verbs.js';
import { wordsOf } from './words-of.js';

const DETERMINERS = new Set(
  'el la los las un una unos unas mi mis su sus este esta estos estas vuestro vuestra dos tres cuatro cinco'.split(
    ' ',
  ),
);
const JOINS = new Set(
  'de del en para con por sin a al sobre entre y e o u desde hasta contra bajo según tras hacia ante como'.split(
    ' ',
  ),
);
const ADJECTIVE =
  /(?:al|ales|il|iles|ic[oa]s?|ari[oa]s?|os[oa]s?|iv[oa]s?|ent[e]s?|ad[oa]s?|id[oa]s?|nuev[oa]s?|propi[oa]s?|grandes?|mayor(?:es)?|joven|jóvenes|extern[oa]s?|intern[oa]s?|abiert[oa]s?|públic[oa]s?|pequeñ[oa]s?|buen[oa]s?|primer[oa]?s?|segund[oa]s?|junior|sénior|verdes?|libres?)$/u;
const BEFORE_NOUN =
  /^(?:nuev[oa]s?|gran|grandes|primer[oa]?s?|segund[oa]s?|propi[oa]s?|buen[oa]?s?|pequeñ[oa]s?|\p{N}+)$/u;
const LONGEST_PHRASE = 16;

/**
 * True where it is certain that a note is a noun phrase with its article ("la nueva oficina de Lyon"): every word after a
 * noun must be a preposition, a conjunction or an adjective by its ending, for a verb may look like a noun ("la sede crece").
 */
export function isCertainNounPhrase(text: string): boolean {
  const words = wordsOf(text);
  if (!DETERMINERS.has(words[0] ?? '') || /[,.:;!?«»()]/u.test(text)) return false;
  if (words.length < 2 || words.length > LONGEST_PHRASE || words.some((word) => VERBS.has(word)))
    return false;
  let hasNoun = false;
  for (const word of words.slice(1)) {
    if (JOINS.has(word)) hasNoun = false;
    else if (DETERMINERS.has(word) || (!hasNoun && BEFORE_NOUN.test(word))) continue;
    else if (!hasNoun) hasNoun = true;
    else if (!ADJECTIVE.test(word)) return false;
  }
  return hasNoun;
}
