import { isTheyDid } from './they-did.js';
import { isTheyVerb } from './verbs.js';
import { wordsOf } from './words-of.js';

const AT_THEM = /(?<!\p{L})u nich(?!\p{L})/giu;
const THIRD_PERSON = /(?<!\p{L})(?:oni|one|ich|im|nich|nimi|swój|swoją|swoim|swoich|swoje|swojej)(?!\p{L})/iu;
const OTHER_PERSON =
  /(?<!\p{L})(?:ja|mnie|mi|mój|moja|moje|my|nas|nam|wy|was|wam|ty|ciebie|ci|twój|państwo|państwa)(?!\p{L})/iu;
/** Plural of persons in the nominative, which would be the subject: "testują studenci". */
const PERSONS = /(?:ści|cy|rzy|owie|dzy|nci|ańci|ici|eci|łci)$/u;
const EVERYBODY = new Set(
  'wszyscy ludzie osoby kobiety studenci studentki firmy zespoły rodzice klienci'.split(' '),
);
const NOT = 'nie';
/** A verb as well as an instrumental: "przenoszą", "uczelnią". The latter follows a preposition or an adjective. */
const PERHAPS_THEY = /(?:[cs]zą|[żśź]ą|dzą|rzą|[nlbpwm]ią)$/u;
const BEFORE_INSTRUMENTAL = /^(?:z|ze|za|nad|pod|przed|poza|między|i)$|ą$/u;

/**
 * One part of a note on the company as it would be said to them: "otwierają biuro w Lyonie" becomes "otwierają Państwo
 * biuro w Lyonie", "u nich" becomes "u Państwa". `undefined` where it is not certain who is meant.
 */
export function turnToYou(part: string): string | undefined {
  if (OTHER_PERSON.test(part)) return undefined;
  const text = part.replace(AT_THEM, 'u Państwa');
  if (THIRD_PERSON.test(text)) return undefined;
  const words = wordsOf(text);
  const perhaps = words.some(
    (word, at) =>
      PERHAPS_THEY.test(word) && !isTheyVerb(word) && !BEFORE_INSTRUMENTAL.test(words[at - 1] ?? ''),
  );
  const verb = words.findIndex((word) => isTheyVerb(word) || isTheyDid(word));
  if (verb < 0 || words.some((word) => EVERYBODY.has(word) || PERSONS.test(word))) {
    return perhaps ? undefined : text;
  }
  if (verb > 1 || (verb === 1 && words[0] !== NOT)) return undefined;
  const typed = text.split(' ');
  return [...typed.slice(0, verb + 1), 'Państwo', ...typed.slice(verb + 1)].join(' ');
}
