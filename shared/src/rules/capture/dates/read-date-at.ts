import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../contracts/index.js';
import type { FoldedLine } from '../quick-line/fold-line.js';
import { isBefore } from './calendar.js';
import { chronoDate } from './chrono-date.js';
import type { DateGrammar } from './compile-dates.js';
import { resolveDate } from './resolve-date.js';

/** A date in a folded line: offsets are units of its `text`. */
export interface DateAt {
  start: number;
  end: number;
  day: Temporal.PlainDate;
}

export interface DateReader {
  language: Language;
  grammar: DateGrammar;
  today: Temporal.PlainDate;
}

/** Nobody types a longer date; what the library is handed stays short. */
const LONGEST_DATE = 40;
/** "by the end of …", "am … den": more than three such words are no date any more. */
const BY_WORDS = 3;
/** Further ahead without a year it is a slip: "by 1 November" typed later in November. */
const DAYS_AHEAD = 270;
const DAYS_AHEAD_WITH_YEAR = 730;
const LETTER = /[\p{L}\p{N}]/u;

/** The date that starts at a place of the line, "by" and its like skipped; `null` where none is certain. */
export function readDateAt(line: FoldedLine, at: number, end: number, reader: DateReader): DateAt | null {
  let start = skipSpace(line, at, end);
  for (let skipped = 0; skipped <= BY_WORDS; skipped += 1) {
    const found = dateAt(line, start, end, reader);
    if (found) {
      const last = orLater(line, found, end, reader);
      return { ...last, end: withAbout(line, last.end, end, reader) };
    }
    const next = matchEnd(reader.grammar.by, line.text, start);
    if (next === null || next >= end) return null;
    start = skipSpace(line, next, end);
  }
  return null;
}

function dateAt(line: FoldedLine, start: number, end: number, reader: DateReader): DateAt | null {
  return ownDate(line, start, end, reader) ?? libraryDate(line, start, end, reader);
}

/** "Monday or Tuesday", "Mon/Tue": both are read, and the later is meant, so that nobody is asked too early. */
function orLater(line: FoldedLine, found: DateAt, end: number, reader: DateReader): DateAt {
  const { grammar } = reader;
  const stop = line.text.charAt(found.end) === '.' ? found.end + 1 : found.end;
  const at = skipSpace(line, stop, end);
  const joined = line.text.charAt(at) === '/' ? at + 1 : matchEnd(grammar.or, line.text, at);
  if (joined === null || joined >= end) return found;
  const start = skipSpace(line, joined, end);
  const behindBy = matchEnd(grammar.by, line.text, start) ?? start;
  const other = dateAt(line, start, end, reader) ?? dateAt(line, skipSpace(line, behindBy, end), end, reader);
  if (!other) return found;
  return { start: found.start, end: other.end, day: isBefore(other.day, found.day) ? found.day : other.day };
}

function ownDate(line: FoldedLine, start: number, limit: number, reader: DateReader): DateAt | null {
  const { grammar, today } = reader;
  for (const { find, meaning } of grammar.patterns) {
    find.lastIndex = start;
    const match = find.exec(line.text);
    if (!match || start + match[0].length > limit) continue;
    const words = match.groups ?? {};
    const day = resolveDate(meaning, words, grammar, today);
    if (day && isNear(day, today, words['year'] !== undefined)) {
      return { start, end: start + match[0].length, day };
    }
  }
  return null;
}

function libraryDate(line: FoldedLine, start: number, limit: number, reader: DateReader): DateAt | null {
  const { noDate, libraryStart } = reader.grammar;
  if (matchEnd(noDate, line.text, start) !== null) return null;
  if (matchEnd(libraryStart, line.text, start) === null) return null;
  const end = Math.min(limit, start + LONGEST_DATE);
  const from = line.starts[start];
  const until = line.ends[end - 1];
  if (from === undefined || until === undefined || until <= from) return null;
  const read = chronoDate(line.typed.slice(from, until), reader.language, reader.today);
  if (!read || !isNear(read.day, reader.today, read.yearTyped)) return null;
  let stop = start;
  while (stop < end && (line.starts[stop] ?? 0) < from + read.length) stop += 1;
  if (LETTER.test(line.text.charAt(stop))) return null;
  return { start, end: stop, day: read.day };
}

function withAbout(line: FoldedLine, end: number, limit: number, { grammar }: DateReader): number {
  const after = matchEnd(grammar.about, line.text, skipSpace(line, end, limit));
  return after !== null && after <= limit ? after : end;
}

function isNear(day: Temporal.PlainDate, today: Temporal.PlainDate, yearTyped: boolean): boolean {
  const furthest = today.add({ days: yearTyped ? DAYS_AHEAD_WITH_YEAR : DAYS_AHEAD });
  return !isBefore(day, today) && !isBefore(furthest, day);
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && match[0].length > 0 ? at + match[0].length : null;
}

function skipSpace(line: FoldedLine, at: number, end: number): number {
  let next = at;
  while (next < end && line.text.charAt(next) === ' ') next += 1;
  return next;
}
