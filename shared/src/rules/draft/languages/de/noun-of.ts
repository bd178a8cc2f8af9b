import { remember } from '../../../text/index.js';
import { isHead, NOUNS } from './words/nouns.js';
import type { Noun } from './words/nouns.js';
import { SMALL_WORDS } from './words/small-words.js';

const SHORTEST_START = 3;
const ADJECTIVE =
  /(?:lich|ig|isch|bar|sam|los|haft|mäßig|weise|artig|fähig|frei|arm|voll)(?:e|en|er|es|em)?$/u;
const VERBAL = /(?:ier(?:t|e|en|te|ten|ter|tes)|end(?:e|en|er|es|em)?|wärts)$/u;
const PARTICIPLE =
  /^(?:ab|an|auf|aus|bei|durch|ein|her|hin|hoch|los|mit|nach|um|vor|weg|weiter|zu|zurück|zusammen)?ge\p{L}{3,}(?:t|en)(?:e|en|er|es|em)?$/u;

/** Beginnings that a verb takes: "anhalten", "mitgebaut", "weiterzuentwickeln", "überarbeiten". */
const SEPARABLE =
  /^(?:ab|an|auf|aus|be|bei|durch|ein|ent|er|fest|frei|her|hin|hoch|los|mit|nach|statt|teil|über|um|unter|ver|vor|voraus|vorher|weg|weiter|wieder|zer|zu|zurück|zusammen)(?:zu)?(?=\p{L}{5})/u;

const FEMININE = /(?:ung|heit|keit|schaft|tät|ation|erei|thek|logie|grafie|graphie|metrie|enz|anz)$/u;
const PLURAL = /(?:ungen|heiten|keiten|schaften|täten|ionen|ereien|theken|innen|ismen)$/u;
const MASCULINE = /ismus$/u;

/** Verbs that are nouns too, and nouns only where something before them says so: "500 Fragen", "mit Schulen arbeiten". */
export function isEither(word: string): boolean {
  return /(?:en|eln|ern|^fest)$/u.test(word) && NOUNS.has(word) && SMALL_WORDS.has(word);
}

/** Whether a word stands in lower case for certain. */
export const isSmallWord: (word: string) => boolean = remember((word) => {
  if (isEither(word)) return true;
  if (NOUNS.has(word)) return false;
  if (isSmallVerb(word)) return true;
  if (nounByHead(word) !== undefined || /schaft(?:en)?$/u.test(word)) return false;
  return ADJECTIVE.test(word) || VERBAL.test(word) || PARTICIPLE.test(word);
});

function isSmallVerb(word: string): boolean {
  return SMALL_WORDS.has(word) || SMALL_WORDS.has(word.replace(SEPARABLE, ''));
}

/** What kind of noun a word is; `undefined` where it is none, or where nobody can be sure. */
export const nounOf: (word: string) => Noun | undefined = remember((word) => {
  const last = word.split('-').at(-1) ?? '';
  const known = NOUNS.get(last);
  if (known !== undefined) return known;
  if (isSmallVerb(last)) return undefined;
  return nounByHead(last) ?? (ADJECTIVE.test(last) || VERBAL.test(last) ? undefined : nounByEnding(last));
});

/** The last part of a compound decides: "wärmepumpen" is known by "pumpen". The longest one counts. */
function nounByHead(word: string): Noun | undefined {
  for (let start = SHORTEST_START; start <= word.length - 3; start += 1) {
    const head = word.slice(start);
    const noun = NOUNS.get(head);
    if (noun !== undefined && isHead(head)) return noun;
  }
  return undefined;
}

function nounByEnding(word: string): Noun | undefined {
  if (word.length < 6) return undefined;
  if (PLURAL.test(word)) return 'p';
  if (FEMININE.test(word)) return 'f';
  return MASCULINE.test(word) ? 'm' : undefined;
}
