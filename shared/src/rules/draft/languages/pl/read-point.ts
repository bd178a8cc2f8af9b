import type { NoteReading } from '../../material.js';
import { isCertainNounPhrase } from './certain-noun-phrase.js';
import { beginsNoNounPhrase } from './first-words.js';
import { startsAsInfinitive } from './is-verb.js';
import { isOwnVerb } from './own-verbs.js';
import { isPastVerb } from './past-verbs.js';
import { reading } from './reading.js';
import { isTheyDid } from './they-did.js';
import { turnToYou } from './turn-to-you.js';
import { isOneVerb, isTheyVerb, startsLikeOneVerb, startsLikeTheyVerb } from './verbs.js';
import { wordsOf } from './words-of.js';

/** First words of statements that have no other subject. */
const MEASURES = new Set('najwięcej większość połowa każdy każda każde wszystko dużo sporo'.split(' '));

/** What the writer has to do, unless it is what the company asks for: "trzeba znać niemiecki". */
const OWN_TASK =
  /^(?:trzeba|należy|warto) (?!(?:znać|umieć|mieć|być|lubić|zdać|przejść|napisać|rozwiązać|pokazać)(?!\p{L}))/iu;
/** What somebody did at the stand to make the point plainer; without it the point is the same. */
const SHOWN =
  /^(?:(?:nawet|też|sam|sama) )?(?:pokazał|pokazała|pokazali|pokazywał|pokazywała|narysował|narysowała|wspomniał|wspomniała|opisał|opisała|wyjaśnił|wyjaśniła|wytłumaczył|wytłumaczyła)(?!\p{L})/iu;

/**
 * What a tidied note on the company may become. A later part of which nobody can be sure who does it is left out ("code
 * review do 24 godzin, jak nie, to dzwonią"), and so is what was shown at the stand ("…, pokazał zdjęcia hali"); a first
 * part of that kind keeps the whole note private.
 */
export function readPoint(tidied: string): NoteReading {
  const kept = reading('private', tidied);
  const [start = '', ...later] = tidied.split(/,\s*/u);
  const parts = [start, ...later.filter((part) => !SHOWN.test(part))];
  if (parts.some((part) => wordsOf(part).some(isSomebodysVerb))) return kept;
  const certain = parts.map(certainPart);
  if (certain[0] === undefined) return kept;
  const text = certain.filter((part) => part !== undefined).join(', ');
  if (wordsOf(text).length < 2) return kept;
  if (isCertainNounPhrase(text)) return reading('phrase', text);
  return reading(isStatement(text) ? 'clause' : 'fragment', text);
}

/** Somebody in the meeting did it, or the writer does: not the company. */
function isSomebodysVerb(word: string): boolean {
  return isOwnVerb(word) || (isPastVerb(word) && !isTheyDid(word));
}

function certainPart(part: string, place: number): string | undefined {
  const turned = turnToYou(part);
  if (turned === undefined) return undefined;
  const words = wordsOf(turned);
  const first = words.at(0) ?? '';
  const refused = first === 'nie' && startsLikeOneVerb(words.at(1) ?? '');
  // An infinitive is something that the writer wants to do: "dopytać o zmiany".
  if (
    startsAsInfinitive(first) ||
    OWN_TASK.test(turned) ||
    ((startsLikeOneVerb(first) || refused) && !isThereNone(words, place))
  )
    return undefined;
  const somebodyDoes = words.some(isOneVerb) && !MEASURES.has(first);
  return somebodyDoes && beginsNoNounPhrase(first) && !isThereNone(words, place) ? undefined : turned;
}

/** "…, nie ma działu testów": there is none. At the start of a note it could as well be somebody who has none. */
function isThereNone(words: readonly string[], place: number): boolean {
  return place > 0 && words[0] === 'nie' && words[1] === 'ma';
}

/** One part with one verb and something before it, or turned to the company. */
function isStatement(text: string): boolean {
  const words = wordsOf(text);
  const verbs = words.filter(
    (word, at) =>
      isOneVerb(word) || isTheyDid(word) || (at === 0 ? startsLikeTheyVerb(word) : isTheyVerb(word)),
  );
  return verbs.length === 1 && !/[,:;–„(]/u.test(text);
}
