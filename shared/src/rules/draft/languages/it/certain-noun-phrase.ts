import { startsAsFirstPerson } from './first-person.js';
import { isThirdPerson, mayBeVerb } from './verbs.js';
import { wordsOf } from './words-of.js';

const DETERMINED =
  /^(?:(?:il|lo|la|i|gli|le|un|uno|una|questo|questa|questi|queste) |l'|un'|(?:un|due|tre|quattro|cinque|sei|\d+) (?:anni|anno|mesi|settimane|stagioni|estati) (?:di|in|da|come|a|con) )/iu;
const RELATIVES = new Set('che cui dove quando se perché come chi non'.split(' '));
const LINKS = new Set(
  'di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella con su sul sulla per tra fra il lo la i gli le l un uno una e'.split(
    ' ',
  ),
);
const LONGEST = 14;

/** True where it is certain that a note is a noun phrase ("il nuovo ufficio di Lione"), fit to stand as an object (D10). */
export function isCertainNounPhrase(text: string): boolean {
  if (!DETERMINED.test(text) || /[,.:;!?«»"()]/u.test(text.replace(/ \([^()]+\)$/u, ''))) return false;
  const words = wordsOf(text);
  if (words.length < 2 || words.length > LONGEST || startsAsFirstPerson(text)) return false;
  return !words.some(
    (word, index) =>
      isThirdPerson(word) ||
      RELATIVES.has(word) ||
      // "il progetto parte a settembre", but "la prova di gennaio"
      (index > 1 && mayBeVerb(word) && !LINKS.has(words[index - 1] ?? '')),
  );
}
