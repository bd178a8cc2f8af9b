import { readDateAt } from '../dates/read-date-at.js';
import type { DateRead } from './quick-reading.js';
import { matchAt } from './range.js';
import type { Range } from './range.js';
import type { LineLanguage, Sheet } from './sheet.js';

/** "by the end of next week" is a date of six words; it is looked for at the end only. */
const MOST_WORDS = 7;
const LONGEST_TAIL = 60;

/**
 * The date of a promise: at the end of its words ("the notebook by Monday"), or at their start behind a word that makes it a
 * deadline ("by Monday the notebook"). `taken` is all that belongs to it, "by" included.
 */
export function promiseDate(
  sheet: Sheet,
  pieces: readonly Range[],
  language: LineLanguage,
): { read: DateRead; taken: Range } | null {
  for (const piece of pieces) {
    const found = atEnd(sheet, piece, language) ?? atStart(sheet, piece, language);
    if (found) return found;
  }
  return null;
}

function atEnd(sheet: Sheet, piece: Range, { dates }: LineLanguage): { read: DateRead; taken: Range } | null {
  for (const start of wordStarts(sheet.line.text, piece)) {
    const date = readDateAt(sheet.line, start, piece.end, dates);
    if (date?.end === piece.end) return result(sheet, date, { start, end: date.end });
  }
  return null;
}

function atStart(
  sheet: Sheet,
  piece: Range,
  { grammar, dates }: LineLanguage,
): { read: DateRead; taken: Range } | null {
  if (matchAt(grammar.deadlineAt, sheet.line.text, piece.start) === null) return null;
  const date = readDateAt(sheet.line, piece.start, piece.end, dates);
  return date && result(sheet, date, { start: piece.start, end: date.end });
}

function result(
  sheet: Sheet,
  date: Range & { day: { toString(): string } },
  taken: Range,
): { read: DateRead; taken: Range } {
  const words = { start: date.start, end: date.end };
  return {
    read: { date: date.day.toString(), words: sheet.typed(words), span: sheet.spanOf(words) },
    taken,
  };
}

/** Where the last words of a piece start, the first of them first. */
function wordStarts(text: string, { start, end }: Range): number[] {
  const starts: number[] = [];
  for (let at = end - 1; at >= Math.max(start, end - LONGEST_TAIL); at -= 1) {
    if (text.charAt(at) !== ' ' && (at === start || text.charAt(at - 1) === ' ')) starts.unshift(at);
    if (starts.length === MOST_WORDS) break;
  }
  return starts;
}
