import { groupBy, pieceFinder } from '../../../text/index.js';

const KEY = 2;
const WORD = /[\p{L}\p{N}]+/gu;

/** Says whether a text holds one of the words, in any case of letters; a `*` stands for any ending, a `_` for a space. */
export function wordFinder(lines: readonly string[]): (text: string) => boolean {
  const entries = lines.flatMap((line) => line.split(' ')).filter((entry) => entry !== '');
  const holdsPhrase = pieceFinder(
    entries
      .filter((entry) => entry.includes('_'))
      .map((entry) => ` ${entry.replaceAll('_', ' ')}`)
      .map((phrase) => (phrase.endsWith('*') ? phrase.slice(0, -1) : `${phrase} `)),
  );
  const single = entries.filter((entry) => !entry.includes('_'));
  const whole = new Set(single.filter((entry) => !entry.endsWith('*')));
  const stems = stemsByKey(single.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)));
  return (text) => {
    const words = text.toLowerCase().match(WORD) ?? [];
    if (words.some((word) => whole.has(word) || hasStem(word, stems))) return true;
    const line = ` ${words.join(' ')} `;
    return holdsPhrase(line);
  };
}

function stemsByKey(stems: readonly string[]): ReadonlyMap<string, string[]> {
  return groupBy(stems, (stem) => stem.slice(0, KEY));
}

function hasStem(word: string, stems: ReadonlyMap<string, string[]>): boolean {
  return stems.get(word.slice(0, KEY))?.some((stem) => word.startsWith(stem)) ?? false;
}
