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

/** The language of a text as its small words show it, ISO 639-1; `undefined` when that is not clear. */
export function guessLanguage(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = Object.entries(SMALL_WORDS)
    .map(([language, small]) => ({ language, count: words.filter((word) => small.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = hits;
  if (!first || first.count < FEWEST_HITS || first.count < (second?.count ?? 0) * CLEAR_LEAD)
    return undefined;
  return first.language;
}
