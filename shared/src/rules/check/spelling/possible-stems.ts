import type { AffixTable, Affixes } from './affixes.js';

/**
 * Every entry of a dictionary that a word could come from, and many that it does not: the checker decides, with its
 * conditions. Made for words as they stand, in small letters and with a capital.
 */
export function possibleStems(words: Iterable<string>, affixes: Affixes): Set<string> {
  const stems = new Set<string>();
  for (const word of words) {
    for (const form of formsOf(word)) stems.add(form);
  }
  for (let round = 0; round < affixes.rounds; round += 1) {
    for (const stem of [...stems]) addWithoutSuffix(stem, affixes.suffixes, stems);
  }
  for (const stem of [...stems]) addWithoutPrefix(stem, affixes.prefixes, stems);
  return stems;
}

function formsOf(word: string): string[] {
  const low = word.toLowerCase();
  const capital = low.slice(0, 1).toUpperCase() + low.slice(1);
  // What an elision leaves before its apostrophe, and what follows it, stand in the dictionary by themselves.
  const parts = word.split("'").length > 1 ? low.split("'") : [];
  const hyphened = low.split('-').length > 1 ? low.split('-') : [];
  return [word, low, capital, ...parts, ...hyphened];
}

function addWithoutSuffix(word: string, { replaced, longest }: AffixTable, stems: Set<string>): void {
  for (let length = 0; length <= Math.min(longest, word.length); length += 1) {
    const at = word.length - length;
    for (const before of replaced.get(word.slice(at)) ?? []) stems.add(word.slice(0, at) + before);
  }
}

function addWithoutPrefix(word: string, { replaced, longest }: AffixTable, stems: Set<string>): void {
  for (let length = 1; length <= Math.min(longest, word.length); length += 1) {
    for (const before of replaced.get(word.slice(0, length)) ?? []) stems.add(before + word.slice(length));
  }
}
