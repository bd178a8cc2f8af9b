import { LIMITS } from '../../../contracts/index.js';
import { cleanText } from '../../text/index.js';
import { findListed } from './find-listed.js';
import { matchAt, skipSpaces, trimRange } from './range.js';
import type { Range } from './range.js';
import { isTitle, readTitle } from './read-title.js';
import type { ListedContact, Sheet } from './sheet.js';

export interface PersonRead {
  range: Range;
  contactId: string | null;
  name: string;
  title: string;
  /** True when the title was typed. */
  titled: boolean;
}

/** Of a name, without its particles. */
const MOST_WORDS = 4;
const MOST_NAME_PIECES = 7;
const LONGEST_PIECE = 300;
const NAME_WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;
const LETTERS = /\p{L}\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const PARTICLES = new Set(
  'de del della di da dos van von der den zu zur la le du des el al bin ibn mac y ter ten af'.split(' '),
);
const BRACKETS = /^(.*?)\s*\(([^()]*)\)$/su;

/**
 * One person in a piece of a line: a listed contact by their name, or by a part of it that no other has; else a name that
 * was typed with capitals, and of one word only behind "Mr" or its like. In a clause without a colon the name must be
 * listed, or be introduced ("met …") or carry a title in brackets.
 */
export function readPerson(sheet: Sheet, piece: Range, where: 'head' | 'dash' | 'clause'): PersonRead | null {
  if (piece.end - piece.start > LONGEST_PIECE) return null;
  const { text } = sheet.line;
  const introduced = afterWord(sheet, piece, 'metAt');
  const start = introduced ?? piece.start;
  const brackets = BRACKETS.exec(text.slice(start, piece.end));
  const nameEnd = brackets ? start + (brackets[1] ?? '').length : piece.end;
  const titleRange =
    brackets && trimRange(text, { start: text.indexOf('(', nameEnd) + 1, end: piece.end - 1 });
  const title = titleRange ? readTitle(sheet, titleRange) : '';
  if (brackets && title === '') return null;
  const honorific = afterHonorifics(sheet, { start, end: nameEnd });
  const named = trimRange(text, { start: honorific ?? start, end: nameEnd });
  if (!named) return null;
  const listed = findListed(text.slice(named.start, named.end), sheet.contacts);
  if (
    listed &&
    (where !== 'clause' || isWhole(listed, sheet, named) || introduced !== null || title !== '')
  ) {
    return {
      range: piece,
      contactId: listed.id,
      name: listed.name,
      title: title || listed.title,
      titled: title !== '',
    };
  }
  if (listed || (where !== 'head' && introduced === null && title === '')) return null;
  if (titleRange && !isTitle(sheet, titleRange)) return null;
  const name = typedName(sheet, named, honorific === null ? null : start, title !== '');
  return name === null ? null : { range: piece, contactId: null, name, title, titled: title !== '' };
}

/** "Frau Dr. Moor": what stands before a name. */
function afterHonorifics(sheet: Sheet, piece: Range): number | null {
  const first = afterWord(sheet, piece, 'honorificAt');
  if (first === null) return null;
  return afterWord(sheet, { start: first, end: piece.end }, 'honorificAt') ?? first;
}

/** In a clause of its own a listed name is typed whole: "anna, kiel" may speak of anybody. */
function isWhole(listed: ListedContact, sheet: Sheet, named: Range): boolean {
  const words = sheet.line.text.slice(named.start, named.end).split(' ').length;
  return words >= 2 && words >= listed.name.trim().split(/\s+/u).length;
}

function afterWord(sheet: Sheet, piece: Range, which: 'metAt' | 'honorificAt'): number | null {
  for (const { grammar } of sheet.languages) {
    const end = matchAt(grammar[which], sheet.line.text, piece.start);
    if (end !== null && end < piece.end) return skipSpaces(sheet.line.text, end, piece.end);
  }
  return null;
}

/**
 * A name of somebody who is not listed, `null` when the words may well be something else. A surname alone keeps the "Frau"
 * before it, which starts at `honoured`: without it nobody could be addressed.
 */
function typedName(sheet: Sheet, named: Range, honoured: number | null, titled: boolean): string | null {
  const name = cleanText(sheet.typed(named));
  const words = name.split(' ');
  const count = words.filter((word) => !isParticle(word)).length;
  if (name.length > LIMITS.name || words.length > MOST_NAME_PIECES || count > MOST_WORDS) return null;
  if (!words.every((word) => NAME_WORD.test(word)) || !words.some((word) => LETTERS.test(word))) return null;
  const folded = sheet.line.text
    .slice(named.start, named.end)
    .split(' ')
    .filter((word) => !PARTICLES.has(word));
  if (sheet.languages.some(({ grammar }) => folded.some((word) => grammar.notNames.has(word)))) return null;
  if (words.length < 2 && honoured === null && !titled) return null;
  // A title in brackets makes a name even of words that were typed without capitals.
  const capitals = words.every((word) => CAPITAL.test(word) || isParticle(word));
  const isName = (capitals && words.some((word) => CAPITAL.test(word))) || (titled && words.length > 1);
  if (!isName) return null;
  return count < 2 && honoured !== null ? cleanText(sheet.typed({ start: honoured, end: named.end })) : name;
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}
