import { startsAsFirstPerson } from './first-person.js';
import { isThirdPerson } from './verbs.js';
import { wordsOf } from './words-of.js';

const DETERMINED =
  /^(?:(?:il|lo|la|i|gli|le|un|uno|una|questo|questa|questi|queste) |l'|un'|(?:un|due|tre|quattro|cinque|sei|\d+) (?:anni|anno|mesi|settimane|stagioni|estati) (?:di|in|da|come|a|con) )/iu;
const RELATIVES = new Set('che cui dove quando se perché come chi non'.split(' '));
const LONGEST = 14;

/** True where it is certain that a note is a noun phrase ("il nuovo ufficio di Lione"), fit to stand as an object (D10). */
export function isCertainNounPhrase(text: string): boolean {
  if (!DETERMINED.test(text) || /[,.:;!?«»"()]/u.test(text.replace(/ \([^()]+\)$/u, ''))) return false;
  const words = wordsOf(text);
  if (words.length < 2 || words.length > LONGEST || startsAsFirstPerson(text)) return false;
  return !words.some((word) => isThirdPerson(word) || RELATIVES.has(word));
}
