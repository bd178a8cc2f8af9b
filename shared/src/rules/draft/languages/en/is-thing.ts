import { VERBS } from './verbs.js';
import { wordsOf } from './words-of.js';

const LONGEST_THING = 6;

/** True for "the mule accounts paper": an article and nouns, a plural among them; for what was promised, which is a thing. */
export function isThing(text: string): boolean {
  const words = wordsOf(text);
  return (
    /^(?:the|an?|my|your) /u.test(text) &&
    /^[\p{L}\p{N}\s'’-]+$/u.test(text) &&
    words.length <= LONGEST_THING &&
    !/ (?:an?|the|my|your|it|only|once|when|if|\d+) /iu.test(text.slice(3)) &&
    !words.some((word) => VERBS.has(word) || /ed$/u.test(word))
  );
}
