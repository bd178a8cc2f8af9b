import type { Finding } from '../../../contracts/index.js';
import type { SpellingPort } from '../spelling-port.js';
import { readAffixes } from './affixes.js';
import type { Affixes } from './affixes.js';
import { knownWords } from './known-words.js';
import { narrowDictionary } from './narrow-dictionary.js';
import { nearWords } from './near-words.js';
import { possibleStems } from './possible-stems.js';
import { spellingFinding } from './spelling-finding.js';
import { wordsOf } from './words-of.js';
import type { PlacedWord } from './words-of.js';

/** A checker over one Hunspell dictionary. */
export interface WordChecker {
  correct: (word: string) => boolean;
  /** The likeliest first. */
  suggest: (word: string) => string[];
}

/** Opens a kept checker on the text of an `.aff` and a `.dic` file. */
export type OpenDictionary = (aff: string, dic: string) => WordChecker;

/**
 * K14 by a Hunspell dictionary. A word counts as wrong only when the dictionary has one that is a slip of the finger away:
 * what it has never heard of may be a name, or a compound that nobody lists.
 *
 * @param files the texts of the dictionary's `.aff` and `.dic`, in UTF-8.
 */
export function checkWithDictionary(
  language: string,
  files: { aff: string; dic: string },
  open: OpenDictionary,
): SpellingPort {
  const affixes = readAffixes(files.aff);
  const openFor = (words: Iterable<string>) =>
    open(files.aff, narrowDictionary(files.dic, possibleStems(words, affixes), affixes));
  const check = (body: string, known: readonly string[]): Finding[] => {
    const isKnown = knownWords(known);
    const asked = wordsOf(body).filter(({ text }) => isWord(text) && !isKnown(text));
    const checker = openFor(new Set(asked.map(({ text }) => text)));
    const strange = asked.filter(({ text }) => !isRight(text, checker));
    if (strange.length === 0) return [];
    const near = openFor(strange.flatMap(({ text }) => [...nearOf(text, affixes)]));
    return strange.flatMap((word) => findingOf(word, near, affixes));
  };
  return { language, check: (body, known) => Promise.resolve(check(body, known)) };
}

/** Longer ones are no words of any language here, and would be looked for near and far. */
const LONGEST_WORD = 40;

/** Not letters alone, not abbreviations in capitals. */
function isWord(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST_WORD && text !== text.toUpperCase();
}

function isRight(word: string, checker: WordChecker): boolean {
  if (checker.correct(word)) return true;
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => part.length < 2 || checker.correct(part));
}

function nearOf(word: string, { letters }: Affixes): Set<string> {
  return nearWords(word.toLowerCase(), letters.toLowerCase());
}

function findingOf({ text, at }: PlacedWord, checker: WordChecker, affixes: Affixes): Finding[] {
  const near = nearOf(text, affixes);
  const likely = checker
    .suggest(text)
    .map((word) => word.replaceAll('’', "'"))
    .filter((word) => near.has(word.toLowerCase()));
  const meant = likely.find((word) => unmarked(word) === unmarked(text)) ?? likely[0];
  if (meant === undefined) return [];
  return [spellingFinding(`"${text}" is not in the dictionary. Did you mean "${meant}"?`, at, meant)];
}

/** Without accents: they are left out more often than letters are mistaken. */
function unmarked(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase();
}
