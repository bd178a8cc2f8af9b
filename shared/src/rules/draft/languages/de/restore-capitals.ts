import { isEither, isSmallWord, nounOf } from './noun-of.js';
import { placeOfWord } from './place-of-word.js';
import type { PlacedWord } from './place-of-word.js';
import { SINGULAR_VERBS } from './words/finite-verbs.js';
import { PROPER_WORDS, TOOLS } from './words/proper-words.js';
import { ATTRIBUTES, VERB_NOUNS } from './words/small-words.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#]*(?:-[\p{L}\p{N}+#]+)*/gu;
const MAKES_A_NOUN = new Set('beim zum im vom am'.split(' '));
/** "jeder neue fährt …": an adjective that stands for a person. */
const NEWCOMER =
  /\b(jede[rs]?|alle|viele|manche) (neuen?|alten?|jungen?|dritten?|zweiten?)(?= (?:\p{Ll}+t|haben|sind|werden)(?: |$))/giu;
const BEFORE_A_NOUN =
  /^(?:die|der|den|alle[nr]?|viele[nr]?|wenige|mehr|mehrere|einige|keine|ihre[nr]?|meine[nr]?|unsere[nr]?|mit|von|aus|bei|für|gegen|über|ohne|durch|per|\d[\d.]*|zwei|drei|vier|fünf|sechs)$/u;
const LANGUAGE =
  /\b(deutsch|\p{L}+isch)(?= (?:[ABC][12]|[Nn][1-5]|Muttersprache|fließend|verhandlungssicher|gelernt)\b)/giu;
const SPOKEN =
  /(?<=(?:sprache|mit|auf|spreche|spricht|sprechen|lerne|etwas|fließend|gutes|und) )(?:deutsch|englisch|französisch|spanisch|italienisch|polnisch|tschechisch|ungarisch|slowenisch|kroatisch|niederländisch|russisch|ukrainisch|dänisch|schwedisch|türkisch|arabisch)(?=$|,| und | oder | auf | zuhause| zu | bei )/giu;
/** Behind these a form in -n is a verb, since a noun would not stand in the dative: "alle wechseln". */
const EVERYBODY = /^(?:alle|viele|manche|einige|die)$/u;
/** Letters that are said one by one, such as the kind of a file. */
const UNSPEAKABLE = /^[bcdfghjklmnpqrstvwxz]{2,4}$/u;
const CAPITAL = /^\p{Lu}/u;
const COURSE = /(?:kurs|schein)$/u;

interface Word extends PlacedWord {
  typed: string;
  /** As it is written for certain. */
  written: string | undefined;
}

/**
 * Nouns with their capitals, which German needs and people in a hurry leave out. `undefined` where a word is not known, and
 * where it stands does not tell either: a guess would embarrass the sender.
 */
export function restoreCapitals(text: string): string | undefined {
  const words = readWords(text);
  const trusted = typesCapitals(text);
  const written = words.map((word, index) => word.written ?? writeUnknown(words, index, trusted));
  if (written.includes(undefined)) return undefined;
  let index = 0;
  const restored = text.replace(WORD, (typed) => written[index++] ?? typed);
  return joinNames(restored)
    .replace(NEWCOMER, (_all, every: string, kind: string) => `${every} ${upper(kind)}`)
    .replace(LANGUAGE, upper)
    .replace(SPOKEN, upper);
}

function readWords(text: string): Word[] {
  let previous = '';
  return [...text.matchAll(WORD)].map((found) => {
    const typed = found[0];
    const read = readWord(typed, previous);
    previous = typed.toLowerCase();
    return { ...read, typed, lower: previous, opens: !/[\p{L}\p{N}%] $/u.test(text.slice(0, found.index)) };
  });
}

function readWord(typed: string, previous: string): Pick<Word, 'sort' | 'written'> {
  const lower = typed.toLowerCase();
  const proper = PROPER_WORDS.get(lower);
  if (proper !== undefined) return { sort: 'name', written: proper };
  if (!/\p{L}{2}/u.test(typed)) return { sort: 'small', written: typed };
  const nominal = BEFORE_A_NOUN.test(previous) || ATTRIBUTES.has(previous);
  if (isEither(lower) && (!nominal || (EVERYBODY.test(previous) && nounOf(lower) === '-')))
    return { sort: 'small', written: lower };
  if (nounOf(lower) !== undefined) return { sort: 'noun', written: capitalised(lower, typed) };
  if (previous === 'im' && lower === 'voraus') return { sort: 'noun', written: 'Voraus' };
  if (MAKES_A_NOUN.has(previous) && VERB_NOUNS.has(lower))
    return { sort: 'noun', written: capitalised(lower, typed) };
  if (lower.includes('-')) return readParts(lower, typed);
  return isSmallWord(lower) ? { sort: 'small', written: lower } : { sort: 'unknown', written: undefined };
}

/** A word with hyphens that ends in no noun: a name at its end ("staubsauger-slam"), or an adjective ("polnisch-deutsch"). */
function readParts(lower: string, typed: string): Pick<Word, 'sort' | 'written'> {
  const parts = lower.split('-');
  if (PROPER_WORDS.has(parts.at(-1) ?? '')) return { sort: 'noun', written: capitalised(lower, typed) };
  if (parts.every(isSmallWord)) return { sort: 'small', written: lower };
  const begins = nounOf(parts[0] ?? '') !== undefined || PROPER_WORDS.has(parts[0] ?? '');
  if (begins && !isSmallWord(parts.at(-1) ?? '')) return { sort: 'noun', written: capitalised(lower, typed) };
  return { sort: 'unknown', written: undefined };
}

function writeUnknown(words: readonly Word[], index: number, trusted: boolean): string | undefined {
  const { typed, lower } = words[index];
  if (trusted || CAPITAL.test(typed)) return mayBePerson(words, index) ? undefined : typed;
  const place = placeOfWord(words, index);
  if (place === undefined) return undefined;
  return place === 'noun' ? capitalised(lower, typed) : lower;
}

/** Where somebody's name would stand: before a verb, or behind a word of company. */
function mayBePerson(words: readonly Word[], index: number): boolean {
  const next = words.at(index + 1);
  if (words[index].opens) return next !== undefined && !next.opens && SINGULAR_VERBS.has(next.lower);
  return /^(?:mit|von|bei|an|für|laut|und)$/u.test(words[index - 1]?.lower ?? '');
}

/** Every part of a compound with its capital, abbreviations and names as they are written. */
function capitalised(lower: string, typed: string): string {
  if (/\p{Lu}.*\p{Lu}/u.test(typed) && !typed.includes('-')) return typed;
  return lower
    .split('-')
    .map((part) => PROPER_WORDS.get(part) ?? (UNSPEAKABLE.test(part) ? part.toUpperCase() : upper(part)))
    .join('-');
}

/** "Python Skripte" is one word in German, and so is "Gebärdensprache Grundkurs". */
function joinNames(text: string): string {
  return text.replace(/([\p{L}\p{N}+#-]+) (\p{Lu}[\p{L}-]+)/gu, (both, first: string, second: string) => {
    const lower = first.toLowerCase();
    const tool = TOOLS.has(lower) && nounOf(second.toLowerCase()) !== undefined;
    const course = CAPITAL.test(first) && COURSE.test(second.toLowerCase()) && nounOf(lower) !== undefined;
    return (tool && !PROPER_WORDS.has(second.toLowerCase())) || course ? `${upper(first)}-${second}` : both;
  });
}

function upper(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function typesCapitals(text: string): boolean {
  const nouns = (text.match(WORD) ?? []).filter((word) => nounOf(word.toLowerCase()) !== undefined);
  return nouns.length > 0 && nouns.every((word) => CAPITAL.test(word));
}
