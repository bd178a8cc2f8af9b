import { beginsNoNounPhrase } from './first-words.js';
import { isVerb } from './is-verb.js';
import { wordsOf } from './words-of.js';

const LONGEST_PHRASE = 12;
/** "połowa zespołu to kobiety", "odezwą się", "chłodzą Państwo serwery" */
const STATING = new Set(['to', 'się', 'państwo']);
const COUNT_AT_END = /(?<![\p{L}\d])\d+%?$/u;
const COUNT_WORD = new Set(
  'procent godzin godziny osób osoby tygodni tygodnie miesięcy miesiące lat razy'.split(' '),
);

/** True where it is certain that a note is a noun phrase in the nominative, as one writes things down (D10). */
export function isCertainNounPhrase(text: string): boolean {
  const words = wordsOf(text);
  const first = words.at(0) ?? '';
  const last = words.at(-1) ?? '';
  return (
    words.length >= 2 &&
    words.length <= LONGEST_PHRASE &&
    !/[,.:;!?–]/u.test(text) &&
    !beginsNoNounPhrase(first) &&
    !words.some((word) => isVerb(word) || STATING.has(word)) &&
    !COUNT_AT_END.test(text) &&
    !COUNT_WORD.has(last)
  );
}
