import { LIMITS } from '../../contracts/index.js';
import { foldName } from './fold-name.js';
import type { WordingRequest } from './wording-help-request.js';
import { TELLING_WORDS } from './wording-help-words.js';
import type { TellingWords } from './wording-help-words.js';

/** Why a proposal is thrown away. */
export type WordingFault = 'language' | 'empty' | 'long' | 'form' | 'address' | 'number' | 'name' | 'claim';

export type WordingVerdict = { kind: 'fit'; say: string } | { kind: 'thrown-away'; because: WordingFault };

/** A proposal may say a note more fully, but not at any length. */
const TIMES_THE_NOTE = 3;
const ROOM = 60;
/** Letters by which two words are the same in other forms, as `open` and `opening`. */
const SAME_BEGINNING = 4;
/** Words so short carry no claim of their own. */
const LONGEST_SMALL_WORD = 3;

const ADDRESS = /https?:|www\.|\S@\S|\b[\w-]+\.[a-z]{2,}(?:\/|\b)/iu;
const FORM = /[\p{Cc}\p{Cf}\p{Cs}{}<>[\]]|\n|!!|\?\?|\p{Extended_Pictographic}/u;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * D11: whether a proposal holds only what its note does. The judge is strict, since a good proposal that is thrown away
 * costs a few typed words, and a bad one that is shown may be sent: it must be of the language's packs, on one line, of a
 * bounded length, without address, number or name of its own, without turning the note round, and most of its words
 * must come from the note.
 */
export function judgeWording(proposal: string, request: WordingRequest): WordingVerdict {
  const say = proposal.trim();
  const because = faultOf(say, request);
  return because ? { kind: 'thrown-away', because } : { kind: 'fit', say };
}

function faultOf(say: string, { language, text, known }: WordingRequest): WordingFault | undefined {
  const telling = TELLING_WORDS[language];
  if (!telling) return 'language';
  if (!/\p{L}/u.test(say)) return 'empty';
  if (say.length > Math.min(LIMITS.noteSay, text.length * TIMES_THE_NOTE + ROOM)) return 'long';
  if (FORM.test(say)) return 'form';
  if (ADDRESS.test(say)) return 'address';
  const note = wordsOf(text);
  if (hasNewNumber(say, text, telling)) return 'number';
  const named = new Set([...note, ...known.flatMap(wordsOf)]);
  if (hasNewName(say, named, telling)) return 'name';
  return claimsMore(wordsOf(say), note, named, telling) ? 'claim' : undefined;
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(plain);
}

/** Without capitals and accents; the Polish ł has none to lose. */
function plain(word: string): string {
  return foldName(word).replaceAll('ł', 'l');
}

function hasNewNumber(say: string, text: string, { numbers }: TellingWords): boolean {
  const noted = numbersIn(text, numbers);
  return [...numbersIn(say, numbers)].some((number) => !noted.has(number));
}

/** Numbers in digits and in words, as digits. */
function numbersIn(text: string, numbers: TellingWords['numbers']): Set<string> {
  const inDigits = text.match(/\p{Nd}+(?:[.,:]\p{Nd}+)*/gu) ?? [];
  const inWords = wordsOf(text).flatMap((word) =>
    Object.hasOwn(numbers, word) ? [String(numbers[word])] : [],
  );
  return new Set([...inDigits, ...inWords]);
}

function hasNewName(say: string, named: ReadonlySet<string>, telling: TellingWords): boolean {
  return [...say.matchAll(WORD)].some(({ 0: word, index }) => {
    if (!/^\p{Lu}/u.test(word)) return false;
    const folded = plain(word);
    const opens = index === 0 && telling.openings.has(folded);
    if (opens || named.has(folded) || folded === 'i') return false;
    return !telling.nounsHaveCapitals || !comesFrom(folded, named);
  });
}

function claimsMore(
  said: readonly string[],
  note: readonly string[],
  named: ReadonlySet<string>,
  { negations, claims }: TellingWords,
): boolean {
  const denies = (words: readonly string[]) => words.some((word) => negations.has(word));
  if (denies(said) !== denies(note)) return true;
  const isClaim = (word: string) => claims.some((beginning) => word.startsWith(beginning));
  if (said.some((word) => isClaim(word) && !comesFrom(word, new Set(note)))) return true;
  const telling = said.filter((word) => word.length > LONGEST_SMALL_WORD);
  const own = telling.filter((word) => !comesFrom(word, named));
  return own.length * 2 > telling.length;
}

/** True for a word of the note in this form or another, or one that a compound of the note ends or begins with. */
function comesFrom(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  const beginning = word.slice(0, Math.max(SAME_BEGINNING, Math.ceil(word.length / 2)));
  if (beginning.length < SAME_BEGINNING) return false;
  return [...words].some(
    (other) =>
      other.startsWith(beginning) ||
      (other.length >= SAME_BEGINNING && (word.startsWith(other) || word.endsWith(other))),
  );
}
