import { isEither, isSmallWord, nounOf } from './noun-of.js';
import { PROPER_WORDS, TOOLS } from './words/proper-words.js';
import { ATTRIBUTES, VERB_NOUNS } from './words/small-words.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#]*(?:-[\p{L}\p{N}+#]+)*/gu;
const MAKES_A_NOUN = new Set('beim zum im vom am'.split(' '));
/** "jeder neue fährt …": an adjective that stands for a person. */
const NEWCOMER =
  /\b(jede[rs]?|alle|viele|manche) (neuen?|alten?|jungen?|dritten?|zweiten?)(?= (?:\p{Ll}+t|haben|sind|werden)(?: |$))/giu;
const BEFORE_A_NOUN =
  /^(?:die|der|den|alle[nr]?|viele[nr]?|wenige|mehr|mehrere|einige|keine|ihre[nr]?|meine[nr]?|unsere[nr]?|mit|von|aus|bei|für|gegen|über|ohne|durch|per|\d[\d.]*|zwei|drei|vier|fünf|sechs)$/u;
const LANGUAGE = /\b(deutsch|\p{L}+isch)(?= (?:[ABC][12]|fließend|verhandlungssicher|gelernt)\b)/giu;
const SPOKEN =
  /(?<=(?:mit|auf|spreche|spricht|sprechen|lerne|etwas|fließend|gutes|und) )(?:deutsch|englisch|französisch|spanisch|italienisch|polnisch|tschechisch|ungarisch|slowenisch|kroatisch|niederländisch|russisch|ukrainisch|dänisch|schwedisch|türkisch|arabisch)(?=$|,| und | oder | auf )/giu;
const CAPITAL = /^\p{Lu}/u;
const COURSE = /(?:kurs|schein)$/u;

interface State {
  certain: boolean;
  /** The person types capitals where German wants them, and may be followed. */
  trusted: boolean;
  previous: string;
}

/**
 * Nouns with their capitals, which German needs and people in a hurry leave out. `undefined` where a word is not known:
 * a guess would embarrass the sender.
 */
export function restoreCapitals(text: string): string | undefined {
  const state: State = { certain: true, trusted: typesCapitals(text), previous: '' };
  const restored = text.replace(WORD, (word) => {
    const written = restoreWord(word, state);
    state.previous = word.toLowerCase();
    return written;
  });
  if (!state.certain) return undefined;
  return joinNames(restored)
    .replace(NEWCOMER, (_all, every: string, kind: string) => `${every} ${upper(kind)}`)
    .replace(LANGUAGE, upper)
    .replace(SPOKEN, upper);
}

function restoreWord(word: string, state: State): string {
  const lower = word.toLowerCase();
  const proper = PROPER_WORDS.get(lower);
  if (proper !== undefined) return proper;
  if (!/\p{L}{2}/u.test(word)) return word;
  if (isEither(lower) && !BEFORE_A_NOUN.test(state.previous) && !ATTRIBUTES.has(state.previous)) return lower;
  if (nounOf(lower) !== undefined) return capitalised(lower, word);
  if (state.previous === 'im' && lower === 'voraus') return 'Voraus';
  if (MAKES_A_NOUN.has(state.previous) && VERB_NOUNS.has(lower)) return capitalised(lower, word);
  if (lower.includes('-')) return restoreParts(word, state);
  if (isSmallWord(lower)) return lower;
  if (!state.trusted && !CAPITAL.test(word)) state.certain = false;
  return word;
}

/** A word with hyphens that ends in no noun: a name at its end ("staubsauger-slam"), or an adjective ("polnisch-deutsch"). */
function restoreParts(word: string, state: State): string {
  const parts = word.split('-');
  const last = parts.at(-1)?.toLowerCase() ?? '';
  if (PROPER_WORDS.has(last)) return capitalised(word.toLowerCase(), word);
  if (parts.every((part) => isSmallWord(part.toLowerCase()))) return word.toLowerCase();
  if (!state.trusted && !CAPITAL.test(word)) state.certain = false;
  return word;
}

/** Every part of a compound with its capital, abbreviations and names as they are written. */
function capitalised(lower: string, typed: string): string {
  if (/\p{Lu}.*\p{Lu}/u.test(typed) && !typed.includes('-')) return typed;
  return lower
    .split('-')
    .map((part) => PROPER_WORDS.get(part) ?? `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
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
