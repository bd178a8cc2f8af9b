import { VERBS } from './verbs.js';
import { wordsOf } from './words-of.js';

const QUESTION_WORDS = new Set('how what why where when which who'.split(' '));
const RELATIVES = new Set('which who whom whose where when that how why what'.split(' '));
const NO_NOUN_FIRST = /^(?:i|you|we|they|he|she|it|there|that|to|not|\p{L}+ed)$/u;
const LONGEST_SAID = 30;

/** True when the attendee's own words read like something to speak about; they meant them for a message. */
export function isSaidNounPhrase(text: string): boolean {
  const words = wordsOf(text);
  const first = words.at(0) ?? '';
  if (/[.:;!?]/u.test(text) || words.length > LONGEST_SAID || words.length === 0) return false;
  if (QUESTION_WORDS.has(first)) return true;
  const relative = words.findIndex((word) => RELATIVES.has(word));
  const head = relative < 0 ? words : words.slice(0, relative);
  return head.length > 0 && !head.some((word) => VERBS.has(word)) && !NO_NOUN_FIRST.test(first);
}
