import { startsAsFirstPerson } from './first-person.js';
import { isThirdPerson, THEY_TO_YOU } from './verbs.js';
import { wordsOf } from './words-of.js';

const DETERMINED =
  /^(?:(?:il|lo|la|i|gli|le|un|uno|una|questo|questa|questi|queste|quel|quella|quei|quelle|alcuni|alcune|due|tre|quattro|cinque|sei|\d+) |l'|un'|quell')/iu;
const RELATIVES = new Set('che cui dove quando come perché'.split(' '));
const YOU = new Set(THEY_TO_YOU.values());
const LONGEST = 30;

/** True when the attendee's own words read like something to speak about; they meant them for a message. */
export function isSaidNounPhrase(text: string): boolean {
  const words = wordsOf(text);
  if (!DETERMINED.test(text) || /[.:;!?]/u.test(text) || words.length > LONGEST) return false;
  if (startsAsFirstPerson(text)) return false;
  const relative = words.findIndex((word) => RELATIVES.has(word));
  const head = relative < 0 ? words : words.slice(0, relative);
  return head.length > 1 && !head.some((word) => isThirdPerson(word) || YOU.has(word));
}
