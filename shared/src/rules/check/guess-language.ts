import { LETTER, letterKind } from '../text/index.js';

/** Small words that are frequent in one language and rare in the others. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the and of you your for with that was have would our about at from this is it'.split(' ')),
  de: new Set(
    'und der die das ich sie ihnen ihre für mit nicht zu auf ist ein eine unser mir sehr bei'.split(' '),
  ),
  fr: new Set('et le les des vous votre je pour avec dans une nous notre sur est pas au du que'.split(' ')),
  es: new Set(
    'y el los las usted su para con una nuestra muy me en por está sobre del que gracias'.split(' '),
  ),
  it: new Set(
    'e il gli della lei sua per con una nostra molto mi nel sono che di anche grazie alla'.split(' '),
  ),
  pl: new Set('i w na się z że do za jest dla pani pana państwa o nie był mnie oraz jak przy'.split(' ')),
};
const FEWEST_HITS = 4;
const CLEAR_LEAD = 1.6;

/** For each small word the languages, by their place, that it counts for. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [language, words] of Object.values(SMALL_WORDS).entries()) {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}
const LONGEST = Math.max(...[...LANGUAGES_OF.keys()].map((word) => word.length));
/** Length, first and last letter of every small word: other words need not be taken out of the text. */
const OUTLINES = new Set([...LANGUAGES_OF.keys()].map((word) => outlineOf(word, 0, word.length)));

/** The language of a text as its small words show it, ISO 639-1; `undefined` when that is not clear. */
export function guessLanguage(text: string): string | undefined {
  const counts = countSmallWords(text.toLowerCase());
  const [most = 0, next = 0] = [...counts].sort((a, b) => b - a);
  return most < FEWEST_HITS || most < next * CLEAR_LEAD
    ? undefined
    : Object.keys(SMALL_WORDS)[counts.indexOf(most)];
}

/** How many small words of each language a text holds. */
function countSmallWords(lower: string): Uint32Array {
  const counts = new Uint32Array(Object.keys(SMALL_WORDS).length);
  let start = 0;
  for (let at = 0; at <= lower.length; at += 1) {
    if (letterKind(lower, at) === LETTER) continue;
    if (at > start && at - start <= LONGEST && OUTLINES.has(outlineOf(lower, start, at))) {
      for (const language of LANGUAGES_OF.get(lower.slice(start, at)) ?? []) counts[language] += 1;
    }
    start = at + 1;
  }
  return counts;
}

function outlineOf(text: string, start: number, end: number): number {
  return ((end - start) << 26) ^ (text.charCodeAt(start) << 13) ^ text.charCodeAt(end - 1);
}
