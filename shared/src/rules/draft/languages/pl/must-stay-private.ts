import { anyPattern, quick } from '../../../text/index.js';
import { remarkFinder } from '../../remark-finder.js';
import { PRIVATE_REMARKS } from './private-remarks.js';
import { PRIVATE_WORDS } from './private-words.js';
import { wordFinder } from './word-finder.js';
import { holdsFirstName } from './first-names.js';
import { holdsSurname } from './surnames.js';
import { withoutDiacritics } from './without-diacritics.js';

const holdsPrivateWord = wordFinder(PRIVATE_WORDS);
const holdsPrivateWordInHaste = wordFinder(PRIVATE_WORDS.map(withoutDiacritics));
const holdsRemark = remarkFinder(PRIVATE_REMARKS);
const POLISH_LETTER = /[ąćęłńóśźż]/iu;
const ADDRESSED_BY_TITLE = /(?<![\p{L}\p{N}])p\.(?=\s)/iu;
const AGE = /(?<!\p{L})ma \d{2}(?: lat)?$/u;
const CURRENCY = /\p{Sc}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const SHORTHAND_LEFT = /["=|*^~\\#_?!;@→←…]|\.\.|->|[:;]-?[)(DP]|[:–,] ?[:–]/u;
/** A bracket or a quotation mark without its other half. */
const TORN = /^[^(]*\)|\([^)]*$|^[^„]*”|„[^”]*$/u;
/** "MIG/MAG" and "24/7" can be read; a slash at the edge of a word, or a row of them, is something else. */
const LOOSE_SLASH = /(?<![\p{L}\p{N}])\/|\/(?![\p{L}\p{N}])|\/\S*\//u;
/** "stażysta może wybrać projekt": not perhaps, but may. */
const MAY = quick(/(?<=\p{L} )może(?= (?:się |też |także |sam |sama )?\p{L}+ć(?!\p{L}))/giu);
/** What somebody's work is for says nothing of anybody's health or family. */
const IN_THE_LINE_OF_WORK = quick(
  /(?<!\p{L})(?:dla (?:chorych|dzieci|rodzin|dziewczyn|niepełnosprawnych)|(?:ochron|służb)\p{L} zdrowia|centrum zdrowia|(?:chłod|dział|mrożon)\p{L}*)(?!\p{L})/giu,
);
const TITLE = /(?<!\p{L})(?:inż|mgr|red|kier|ks)\.? (?=\p{Lu}\p{Ll})/u;

/** "młody, z Radomia": a whole first part that says what somebody is like. */
const LIKE_SOMEBODY =
  /^(?:bardzo |dość |trochę )?(?:młod|star|starsz|wysok|nisk|grub|chud|cich|pewn|konkretn|spokojn|sztywn|zajęt|szczer|śmiał|surow|otwart|ciepł|chłodn|bystr)[yia](?:,| i | ale |$)/iu;
/** "5k na start", "6-7k": a wage, unless it counts something. */
const THOUSANDS = /\d ?k(?! \p{L}{4,})(?!\p{L})/u;

/** A sum on its own: "2100 na start". */
const BARE_SUM = /^\P{L}*\d[\d ]{2,6} (?:na (?:start|początek|rękę)|miesięcznie)(?!\p{L})/iu;

const holdsSign = anyPattern([
  ADDRESSED_BY_TITLE,
  AGE,
  CURRENCY,
  PICTURE,
  SHORTHAND_LEFT,
  LOOSE_SLASH,
  TITLE,
  LIKE_SOMEBODY,
  THOUSANDS,
  BARE_SUM,
  TORN,
]);

/**
 * True when a note must not be read by its recipient, or when nobody can be sure.
 *
 * @param text the tidied note.
 * @param typed the note as it was typed: without any Polish letter, the words count without theirs.
 */
export function mustStayPrivate(text: string, typed: string): boolean {
  const holdsWord = POLISH_LETTER.test(typed) ? holdsPrivateWord : holdsPrivateWordInHaste;
  const remarks = IN_THE_LINE_OF_WORK.replaceIn(MAY.replaceIn(text, ''), '');
  if (holdsWord(remarks) || holdsPrivateWord(remarks)) return true;
  if (holdsRemark(remarks)) return true;
  return holdsFirstName(text) || holdsSurname(text) || holdsSign(text);
}
