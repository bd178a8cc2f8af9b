import { findListed } from './find-listed.js';
import { matchAt, skipSpaces, trimRange } from './range.js';
import type { Range } from './range.js';
import type { LineLanguage, ListedContact, Sheet } from './sheet.js';

export interface PromiseShape {
  by: 'me' | 'them';
  /** All of the promise, its verb included. */
  clause: Range;
  /** What is promised and until when. */
  object: Range;
}

/** A promise is said within so many units, or it is a remark in which somebody sends something. */
const LONGEST_CLAUSE = 300;
const MOST_STARTS = 5;
const MOST_NAME_WORDS = 3;
/** Before a verb at the end stands a short object, or a whole sentence about somebody else. */
const MOST_OBJECT_WORDS = 7;

/** Who promises in a stretch of a line, and what; `null` when it is no promise, or not certainly one. */
export function promiseShape(sheet: Sheet, stretch: Range, language: LineLanguage): PromiseShape | null {
  if (stretch.end - stretch.start > LONGEST_CLAUSE) return null;
  const text = sheet.line.text.slice(stretch.start, stretch.end);
  if (text.search(language.grammar.promise.never) >= 0) return null;
  for (const [index, start] of startsIn(sheet, stretch).entries()) {
    const clause = { start, end: stretch.end };
    const found = theirs(sheet, clause, language) ?? mine(sheet, clause, language, index === 0);
    if (found) return found;
  }
  return mineLast(sheet, stretch, language);
}

/** The start of the stretch, then behind every "and". */
function startsIn(sheet: Sheet, stretch: Range): number[] {
  const { text } = sheet.line;
  const starts = [skipAnd(sheet, stretch.start, stretch.end)];
  for (let at = stretch.start; at < stretch.end && starts.length < MOST_STARTS; at += 1) {
    if (text.charAt(at) !== ' ') continue;
    const next = skipAnd(sheet, at + 1, stretch.end);
    if (next > at + 1) starts.push(next);
  }
  return starts;
}

function skipAnd(sheet: Sheet, at: number, end: number): number {
  for (const { grammar } of sheet.languages) {
    const next = matchAt(grammar.andAt, sheet.line.text, at);
    if (next !== null && next < end && sheet.line.text.charAt(next) === ' ') {
      return skipSpaces(sheet.line.text, next, end);
    }
  }
  return at;
}

function theirs(sheet: Sheet, clause: Range, { grammar }: LineLanguage): PromiseShape | null {
  const { line } = sheet;
  const { promise } = grammar;
  const verb =
    matchAt(promise.theirsAt, line.text, clause.start) ??
    matchAt(promise.theirsAccentedAt, line.accented, clause.start) ??
    behindName(sheet, clause, { grammar });
  return verb === null || verb > clause.end
    ? null
    : shape('them', clause, { start: verb, end: clause.end }, line.text);
}

/** "Hr. Moll schickt …", "Keith sends …": somebody listed, met in this line, or named with Mr or its like. */
function behindName(sheet: Sheet, clause: Range, { grammar }: Pick<LineLanguage, 'grammar'>): number | null {
  const { text } = sheet.line;
  const honoured = matchAt(grammar.honorificAt, text, clause.start);
  const start = skipSpaces(text, honoured ?? clause.start, clause.end);
  let end = start;
  for (let words = 1; words <= MOST_NAME_WORDS; words += 1) {
    const next = text.indexOf(' ', end);
    if (next < 0 || next >= clause.end) return null;
    const verb = matchAt(grammar.promise.theyDoAt, text, next + 1);
    if (verb !== null && (honoured !== null || findListed(text.slice(start, next), known(sheet))))
      return verb;
    end = next + 1;
  }
  return null;
}

function known(sheet: Sheet): ListedContact[] {
  const typed = sheet.parts.flatMap(({ part }) =>
    part.kind === 'contact' && part.contactId === null ? [{ id: part.name, name: part.name, title: '' }] : [],
  );
  return [...sheet.contacts, ...typed];
}

function mine(sheet: Sheet, clause: Range, { grammar }: LineLanguage, isFirst: boolean): PromiseShape | null {
  const { line } = sheet;
  const { promise } = grammar;
  const verb =
    matchAt(promise.mineAt, line.text, clause.start) ??
    matchAt(promise.mineAccentedAt, line.accented, clause.start) ??
    (isFirst ? matchAt(promise.mineFirstAt, line.text, clause.start) : null);
  if (verb === null || verb > clause.end) return null;
  return shape(
    'me',
    clause,
    { start: afterRecipient(sheet, verb, clause.end, grammar), end: clause.end },
    line.text,
  );
}

function afterRecipient(sheet: Sheet, at: number, end: number, grammar: LineLanguage['grammar']): number {
  let next = skipSpaces(sheet.line.text, at, end);
  for (let word = matchAt(grammar.promise.toWhomAt, sheet.line.text, next); word !== null && word < end;) {
    next = skipSpaces(sheet.line.text, word, end);
    word = matchAt(grammar.promise.toWhomAt, sheet.line.text, next);
  }
  return next;
}

/** "Notebook schicken": the verb at the end, behind a short object. */
function mineLast(sheet: Sheet, stretch: Range, { grammar }: LineLanguage): PromiseShape | null {
  const text = sheet.line.text.slice(0, stretch.end);
  const pattern = grammar.promise.mineLast;
  pattern.lastIndex = stretch.start;
  const match = pattern.exec(text);
  if (!match || match.index + match[0].length !== stretch.end) return null;
  const object = { start: skipAnd(sheet, stretch.start, stretch.end), end: match.index };
  const words = text.slice(object.start, object.end).trim().split(' ').length;
  return words > MOST_OBJECT_WORDS ? null : shape('me', stretch, object, text);
}

function shape(by: 'me' | 'them', clause: Range, object: Range, text: string): PromiseShape | null {
  const trimmed = trimRange(text, object);
  return trimmed && { by, clause, object: trimmed };
}
