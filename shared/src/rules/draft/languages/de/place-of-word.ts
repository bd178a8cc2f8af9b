import { isAttributive } from './is-attributive.js';

/** What is known of a word of a note, and where it stands. */
export interface PlacedWord {
  lower: string;
  /** `small` stands in lower case for certain, a `name` and a `noun` with a capital; of the rest its place may tell. */
  sort: 'noun' | 'name' | 'small' | 'unknown';
  /** The first of its part: nothing but punctuation stands before it. */
  opens: boolean;
}

const ARTICLE =
  /^(?:de[nmrs]|da?s|die|eine?[nmrs]?|keine?[nmrs]?|(?:jede|diese|welche|beide)[nmrs]?|ihre?[nmrs]?|meine?[nmrs]?)$/u;
const CONTRACTION = /^(?:im|am|zum|zur|vom|beim|ins|ans|aufs)$/u;
/** Behind these stand places and things, and hardly ever a person's name. */
const PREPOSITION =
  /^(?:in|nach|aus|auf|als|per|pro|ohne|statt|unter|hinter|neben|zwischen|gegen|trotz|innerhalb)$/u;
/** Behind these a person's name may stand, which nobody knows to be one. */
const TO_WHOM = /^(?:mit|für|von|bei|über|durch|an|um|vor)$/u;
const NUMBER = /^(?:\d{1,3}(?:\.\d{3})*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig)$/u;
const CLOCK = /^(?:um|ab|bis|seit|vor|nach)$/u;
const INFLECTED = /e[nmrs]?$/u;
const LIKE_A_VERB = /(?:en|eln|ern|t)$/u;
const LIKE_A_THING = /(?:\p{L}{7}en|ung|heit|keit|schaft|tät|ion|ik|ie|ur|ment|nis|ium)$/u;
const ENGLISH_PLURAL = /(?:[bcdfghklmnprtw]|[aeio])s$/u;
const SMALL_IN_S =
  /(?:ens|falls|mals|wegs|wärts|dings|seits|teils|maßen|lings|tags|nachts|abends|weis|es|aus|links|rechts)$/u;
const LONG = 11;

/**
 * Whether a word that nobody knows is a noun (or a name of a place), by where it stands; `small` for what stands before a
 * noun with an ending of its own. `undefined` where its place does not tell.
 */
export function placeOfWord(words: readonly PlacedWord[], index: number): 'noun' | 'small' | undefined {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined) return undefined;
  const closes = next === undefined || next.opens;
  if (!closes && INFLECTED.test(word.lower) && next.sort === 'noun') return 'small';
  if (words[index - 1]?.lower === 'am' && word.lower.endsWith('sten')) return 'small';
  if (isEnglishPlural(words, index)) return 'noun';
  const ends = closes || endsNoun(words, index + 1);
  if (!ends || word.opens) return undefined;
  return isOpened(words, index) || isJoined(words, index) ? 'noun' : undefined;
}

/** "reviews", "makros": not where it may be somebody's name ("peters", "mit jacobs"). */
function isEnglishPlural(words: readonly PlacedWord[], index: number): boolean {
  const { lower, opens } = words[index] ?? { lower: '', opens: true };
  const before = words[index - 1]?.lower ?? '';
  const after = words[index + 1];
  const looks = ENGLISH_PLURAL.test(lower) && !SMALL_IN_S.test(lower) && lower.length > 4;
  if (!looks || TO_WHOM.test(before)) return false;
  return (
    !opens ||
    (after !== undefined && !after.opens && (PREPOSITION.test(after.lower) || TO_WHOM.test(after.lower)))
  );
}

/** Whether a word that follows no longer belongs to the noun before it. */
function endsNoun(words: readonly PlacedWord[], index: number): boolean {
  const word = words[index];
  if (word?.sort !== 'small') return word?.sort === 'name';
  return !(INFLECTED.test(word.lower) && isCapital(words[index + 1]));
}

function isCapital(word: PlacedWord | undefined): boolean {
  return word !== undefined && !word.opens && (word.sort === 'noun' || word.sort === 'name');
}

/** Whether an article, a number or a preposition before the word asks for a noun. */
function isOpened(words: readonly PlacedWord[], index: number): boolean {
  const word = words[index];
  let before = index - 1;
  while (before > 0 && !words[before + 1].opens && isAttribute(words[before])) before -= 1;
  const opener = words[before];
  if (word === undefined || opener === undefined || words[before + 1].opens) return false;
  const alone = before === index - 1;
  if (ARTICLE.test(opener.lower)) return !(opener.opens && alone && LIKE_A_VERB.test(word.lower));
  if (CONTRACTION.test(opener.lower) || PREPOSITION.test(opener.lower)) return true;
  if (TO_WHOM.test(opener.lower)) return !alone || LIKE_A_THING.test(word.lower) || word.lower.length >= LONG;
  if (NUMBER.test(opener.lower)) return !CLOCK.test(words[before - 1]?.lower ?? '');
  return before < index - 1 && isAttribute(words[index - 1]);
}

/** Of two things that are joined, both are nouns: "lebenslauf und transkript". */
function isJoined(words: readonly PlacedWord[], index: number): boolean {
  const joined = /^(?:und|oder)$/u.test(words[index - 1]?.lower ?? '');
  return joined && words[index - 2]?.sort === 'noun' && !LIKE_A_VERB.test(words[index]?.lower ?? '');
}

/** An adjective with its ending, as it stands before a noun. */
function isAttribute(word: PlacedWord | undefined): boolean {
  return word?.sort === 'small' && isAttributive(word.lower);
}
