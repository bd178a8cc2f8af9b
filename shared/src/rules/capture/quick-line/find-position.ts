import type { Position } from '../../../contracts/index.js';
import { foldLine } from './fold-line.js';
import { matchAt, skipSpaces } from './range.js';
import type { Range } from './range.js';
import type { Sheet } from './sheet.js';

/** So much of a title has to be typed behind `#`, when it is not typed whole. */
const SHORTEST_START = 3;
const MOST_MARKS = 20;
const LETTER = /[\p{L}\p{N}]/u;
/** What may follow the start of a title: nothing, a separator, or another mark. */
const END = /^ *(?:$|[,;.!#\n])/u;

interface Title {
  id: string;
  text: string;
}

/**
 * The position: a listed one behind `#`, by its whole title or by a start that no other title has; or a clause that is
 * nothing but its title, with "for" or its like before it. Only the first is taken; what is not listed stays words.
 */
export function findPosition(sheet: Sheet): void {
  const titles = foldTitles(sheet.positions);
  const found = behindMark(sheet, titles) ?? wholeClause(sheet, titles);
  if (!found) return;
  sheet.claim(found.range, {
    kind: 'position',
    span: sheet.spanOf(found.range),
    positionId: found.id,
  });
}

/** The longest first, so that "Engineer" does not hide "Engineer in Training". */
function foldTitles(positions: readonly Position[]): Title[] {
  return positions
    .map(({ id, title }) => ({ id, text: foldLine(title).text.trim().replace(/\s+/gu, ' ') }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.text.length - a.text.length);
}

function behindMark(sheet: Sheet, titles: Title[]): { id: string; range: Range } | null {
  const { text } = sheet.line;
  let at = text.indexOf('#');
  for (let marks = 0; at >= 0 && marks < MOST_MARKS; marks += 1) {
    const start = skipSpaces(text, at + 1, text.length);
    const whole = titles.find((title) => startsWithWord(text, title.text, start));
    const found = whole ? { id: whole.id, end: start + whole.text.length } : startOfOne(text, start, titles);
    if (found && sheet.isFree({ start: at, end: found.end })) {
      return { id: found.id, range: { start: at, end: found.end } };
    }
    at = text.indexOf('#', at + 1);
  }
  return null;
}

/** A title of which only the start was typed: "#grid data" for "Grid Data Engineer". */
function startOfOne(text: string, start: number, titles: Title[]): { id: string; end: number } | null {
  let found: { id: string; end: number } | null = null;
  for (const title of titles) {
    const length = commonWords(text, start, title.text);
    if (length < SHORTEST_START || !END.test(text.slice(start + length, start + length + 10))) continue;
    if (found) return null;
    found = { id: title.id, end: start + length };
  }
  return found;
}

/** How many units of a title stand at a place of the text, whole words only. */
function commonWords(text: string, start: number, title: string): number {
  let common = 0;
  for (let length = 0; length <= title.length; length += 1) {
    const atWordEnd = !LETTER.test(title.charAt(length)) && !LETTER.test(text.charAt(start + length));
    if (atWordEnd && length > 0 && title.charAt(length - 1) !== ' ') common = length;
    if (title.charAt(length) !== text.charAt(start + length)) break;
  }
  return common;
}

function wholeClause(sheet: Sheet, titles: Title[]): { id: string; range: Range } | null {
  const { text } = sheet.line;
  for (const stretch of sheet.freeStretches()) {
    const starts = [stretch.start, ...introduced(sheet, stretch)];
    for (const start of starts) {
      const title = titles.find((one) => text.slice(start, stretch.end) === one.text);
      if (title) return { id: title.id, range: stretch };
    }
  }
  return null;
}

function introduced(sheet: Sheet, stretch: Range): number[] {
  return sheet.languages.flatMap(({ grammar }) => {
    const end = matchAt(grammar.positionAt, sheet.line.text, stretch.start);
    return end === null ? [] : [skipColon(sheet.line.text, end, stretch.end)];
  });
}

function skipColon(text: string, at: number, end: number): number {
  const next = skipSpaces(text, at, end);
  return text.charAt(next) === ':' ? skipSpaces(text, next + 1, end) : next;
}

function startsWithWord(text: string, word: string, at: number): boolean {
  return text.startsWith(word, at) && !LETTER.test(text.charAt(at + word.length));
}
