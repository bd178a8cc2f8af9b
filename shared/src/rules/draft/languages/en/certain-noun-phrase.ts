import { VERBS } from './verbs.js';
import { wordsOf } from './words-of.js';

const DETERMINERS = new Set('the a an your my our this these its'.split(' '));
const PREPOSITIONS = new Set(
  'of in for with at on from to by between near without behind about across into under over during per'.split(
    ' ',
  ),
);

const LONGEST_HEAD = 4;
const LONGEST_PHRASE = 14;

/** True where it is certain that a note is a noun phrase ("the new Lyon office"), fit to stand as an object (D10). */
export function isCertainNounPhrase(text: string): boolean {
  const words = wordsOf(text);
  const first = words.at(0) ?? '';
  if (!DETERMINERS.has(first) || /[,.:;!?"“”()]/u.test(text)) return false;
  if (words.length < 2 || words.length > LONGEST_PHRASE || words.some((word) => VERBS.has(word)))
    return false;
  const preposition = words.findIndex((word) => PREPOSITIONS.has(word));
  const head = words.slice(1, preposition < 0 ? undefined : preposition);
  // A word in -s or -ed inside the head may be its verb: "the charger fails more often".
  return (
    head.length <= LONGEST_HEAD &&
    head.length > 0 &&
    !head.slice(0, -1).some((word) => /(?<!s)s$|ed$/.test(word))
  );
}
