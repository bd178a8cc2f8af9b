import { isOnlyWhen } from './only-when.js';
import { placeOfPersons } from './persons.js';
import { isTheyDid } from './they-did.js';
import { isTheyVerb, startsLikeTheyVerb } from './verbs.js';
import { wordsOf } from './words-of.js';

const AT_THEM = /(?<!\p{L})u nich(?!\p{L})/giu;
const THEIRS_FIRST = /^ich (?=\p{Ll})/iu;
const THIRD_PERSON = /(?<!\p{L})(?:oni|one|ich|im|nich|nimi)(?!\p{L})/iu;
const OWN = /(?<!\p{L})(?:swój|swoją|swoim|swoich|swoje|swojej)(?!\p{L})/iu;
const OTHER_PERSON =
  /(?<!\p{L})(?:ja|mnie|mi|mój|moja|moje|mojego|mojej|moim|moją|my|nas|nam|nasz|nasza|nasze|wy|was|wam|ty|ciebie|ci|twój|państwo|państwa)(?!\p{L})/iu;
const SELF = 'się';
/** Without a known subject, these do not make things their object: whoever comes first is the subject. */
const WITHOUT_OBJECT = new Set(
  'są trwają działają jeżdżą stoją startują rosną pracują ruszają będą'.split(' '),
);
/** A verb as well as an instrumental: "przenoszą", "uczelnią". The latter follows a preposition or an adjective. */
const PERHAPS_THEY = /(?:[cs]zą|[żśź]ą|dzą|rzą|[nlbpwm]ią)$/u;
const BEFORE_INSTRUMENTAL = /^(?:z|ze|za|nad|pod|przed|poza|między|i)$|ą$/u;

/**
 * One part of a note on the company as it would be said to them: "otwierają biuro w Lyonie" becomes "otwierają Państwo
 * biuro w Lyonie", "u nich" becomes "u Państwa". `undefined` where it is not certain who is meant.
 */
export function turnToYou(part: string): string | undefined {
  if (OTHER_PERSON.test(part)) return undefined;
  const text = part.replace(AT_THEM, 'u Państwa').replace(THEIRS_FIRST, 'Państwa ');
  if (THIRD_PERSON.test(text)) return undefined;
  const typed = text.split(' ');
  const verb = typed.findIndex((word, at) => isCompanysVerb(wordsOf(word).join(''), at));
  if (verb < 0) return OWN.test(text) || perhapsTheyDo(wordsOf(text)) ? undefined : text;
  if (placeOfPersons(wordsOf(text)) >= 0) return text;
  const before = typed.slice(0, verb);
  if (before.length > 0 && !isOnlyWhen(before)) {
    return WITHOUT_OBJECT.has(typed[verb]?.toLowerCase() ?? '') ? text : undefined;
  }
  const behind = typed[verb + 1] === SELF ? verb + 2 : verb + 1;
  return [...typed.slice(0, behind), 'Państwo', ...typed.slice(behind)].join(' ');
}

function isCompanysVerb(word: string, at: number): boolean {
  return isTheyVerb(word) || isTheyDid(word) || (at === 0 && startsLikeTheyVerb(word));
}

function perhapsTheyDo(words: readonly string[]): boolean {
  return words.some((word, at) => PERHAPS_THEY.test(word) && !BEFORE_INSTRUMENTAL.test(words[at - 1] ?? ''));
}
