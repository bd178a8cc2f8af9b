import { ONE, THEY } from './verb-words.js';

const THEY_WORDS = new Set(THEY.split(' '));
const ONE_WORDS = new Set(ONE.split(' '));
const LIKE_THEY = /(?:ają|eją|ują)$/u;
const NOT_THEY = new Set('koleją nadzieją epopeją aleją'.split(' '));
const STARTS_LIKE_THEY = /(?:[cdrs]z|ż|[nlbpwmśźć]i|j)ą$/u;
/** Instrumentals of nouns, by which a note may begin, too. */
const STARTS_WITH_INSTRUMENTAL = new Set(
  'koleją burzą podróżą młodzieżą ciszą wieżą władzą ziemią kopią nadzieją linią łodzią siecią solą'.split(
    ' ',
  ),
);
const LIKE_ONE =
  /(?:uje|(?<!r)[bgłżpz]ywa|(?<!o)krywa|(?<!k)rywa|(?:pr|st|m|j)awia|jeżdża|(?:el|ra|łę|gu)bia|(?:pra|ła|ra)sza)$/u;
const NOT_ONE = new Set(['pożywa', 'tuje', 'szuje']);
/** At the start of a note hardly any noun ends so in the nominative. */
const STARTS_LIKE_ONE = /(?:dzi|zi|[cs]i|wi|pi|bi|mi|żni|śni|czy|rzy|szy|oży|aży|eży|uży)$/u;
const STARTS_OTHERWISE =
  /^(?:trzeci|trzy|cztery|przy|młodzi|nowi|pierwsi|dzieci|ludzi|goście|\p{L}*(?:nci|eci|łci|ści|owi|ami|imi|ymi)|\p{L}+(?:ejszy|iększy|arszy|łodszy|ększy|epszy|gorszy|ierwszy|ajwyższy|yższy|iższy|uższy|rótszy|świeży|duży|boży|cudzy|obczy|mleczny|roboczy|uczy|leczniczy|olniczy|niczy|bawczy|dawczy|iorczy|awczy|wczy|ewczy))$/u;

/** A verb in the third person plural: "piszą", "testują". */
export function isTheyVerb(word: string): boolean {
  return THEY_WORDS.has(word) || (LIKE_THEY.test(word) && !NOT_THEY.has(word));
}

/** A verb in the third person singular, as far as it is known. */
export function isOneVerb(word: string): boolean {
  return ONE_WORDS.has(word) || (LIKE_ONE.test(word) && !NOT_ONE.has(word));
}

/** True for a first word that they do, known or not: "chłodzą", "wędzą". */
export function startsLikeTheyVerb(word: string): boolean {
  return isTheyVerb(word) || (STARTS_LIKE_THEY.test(word) && !STARTS_WITH_INSTRUMENTAL.has(word));
}

/** True for a first word that somebody's doing may begin with, known or not: "chwali", "krzyczy". */
export function startsLikeOneVerb(word: string): boolean {
  return isOneVerb(word) || (STARTS_LIKE_ONE.test(word) && !STARTS_OTHERWISE.test(word));
}
