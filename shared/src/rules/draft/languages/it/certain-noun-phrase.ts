import { startsAsFirstPerson } from './first-person.js';
import { isThirdPerson } from './verbs.js';
import { namesThing } from './words-after-noun.js';
import { wordsOf } from './words-of.js';

const DETERMINED =
  /^(?:(?:il|lo|la|i|gli|le|un|uno|una|questo|questa|questi|queste) |l'|un'|(?:un|due|tre|quattro|cinque|sei|\d+) (?:anni|anno|mesi|settimane|stagioni|estati) (?:di|in|da|come|a|con) )/iu;
const PLURAL = /^(?:i|gli|le|questi|queste|due|tre|quattro|cinque|sei|\d+) /iu;
/** "un po' freddo" is a remark. */
const A_LITTLE = /^un po'/iu;
const LONGEST = 14;

/** True where it is certain that a note is a noun phrase ("il nuovo ufficio di Lione"), fit to stand as an object (D10). */
export function isCertainNounPhrase(text: string): boolean {
  const unbracketed = text.replace(/ \([^()]+\)$/u, '');
  if (!DETERMINED.test(text) || A_LITTLE.test(text) || /[,.:;!?–«»"()]/u.test(unbracketed)) return false;
  const words = wordsOf(text);
  if (words.length < 2 || words.length > LONGEST || startsAsFirstPerson(text)) return false;
  return !words.some(isThirdPerson) && namesThing(wordsOf(unbracketed), PLURAL.test(text));
}
