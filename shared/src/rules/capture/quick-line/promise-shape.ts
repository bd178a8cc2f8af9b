import { readDateAt } from '../dates/read-date-at.js';
import { findListed } from './find-listed.js';
import { matchAt, skipSpaces, trimRange } from './range.js';
import type { Range } from './range.js';
import type { LineGrammar } from '../words/compile-words.js';
import type { LineLanguage, ListedContact, Sheet } from './sheet.js';

export interface PromiseShape {
  by: 'me' | 'them';
  /** All of the promise, its verb included. */
  clause: Range;
  /** What is promised and until when. */
  object: Range;
  /** Until when, where that stands behind the verb at the end. */
  when?: Range;
}

/** A promise is said within so many units, or it is a remark in which somebody sends something. */
const LONGEST_CLAUSE = 300;
const MOST_STARTS = 5;
const MOST_NAME_WORDS = 3;
/** Before a verb at the end stands a short object, or a whole sentence about somebody else. */
const MOST_OBJECT_WORDS = 7;

/** Who promises what in a stretch of a line; nothing where it is no promise, or not certainly one. */
export function promiseShapes(sheet: Sheet, stretch: Range, language: LineLanguage): PromiseShape[] {
  if (stretch.end - stretch.start > LONGEST_CLAUSE) return [];
  const text = sheet.line.text.slice(stretch.start, stretch.end);
  if (text.search(language.grammar.promise.never) >= 0) return [];
  const begun = beginnings(sheet, stretch).flatMap(({ from, start }, index) => {
    const clause = { start, end: stretch.end };
    const theirVerb = theirs(sheet, clause, language);
    if (theirVerb !== null) return { by: 'them' as const, from, start, verb: theirVerb };
    const myVerb = mine(sheet, clause, language, index === 0);
    return myVerb === null ? [] : { by: 'me' as const, from, start, verb: myVerb };
  });
  if (begun.length === 0) return mineLast(sheet, stretch, language);
  return begun.flatMap(({ by, start, verb }, index) => {
    const end = begun[index + 1]?.from ?? stretch.end;
    const object = trimRange(sheet.line.text, { start: verb, end });
    const clause = trimRange(sheet.line.text, { start, end });
    return object && clause ? { by, clause, object } : [];
  });
}

/** Where a promise may begin: at the start of the stretch, and behind every "and", which begins at `from`. */
function beginnings(sheet: Sheet, stretch: Range): { from: number; start: number }[] {
  const { text } = sheet.line;
  const found = [{ from: stretch.start, start: skipAnd(sheet, stretch.start, stretch.end) }];
  for (let at = stretch.start; at < stretch.end && found.length < MOST_STARTS; at += 1) {
    if (text.charAt(at) !== ' ') continue;
    const start = skipAnd(sheet, at + 1, stretch.end);
    if (start > at + 1) found.push({ from: at, start });
  }
  return found;
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

/** Where the verb of a promise of theirs ends. */
function theirs(sheet: Sheet, clause: Range, { grammar }: LineLanguage): number | null {
  const { line } = sheet;
  const { promise } = grammar;
  const verb =
    matchAt(promise.theirsAt, line.text, clause.start) ??
    matchAt(promise.theirsAccentedAt, line.accented, clause.start) ??
    behindName(sheet, clause, grammar);
  return verb === null || verb > clause.end ? null : verb;
}

/** "Hr. Moll schickt …", "Keith sends …": somebody listed, met in this line, or named with Mr or its like. */
function behindName(sheet: Sheet, clause: Range, grammar: LineGrammar): number | null {
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

/** Where the verb of a promise of mine ends, and to whom it goes. */
function mine(sheet: Sheet, clause: Range, { grammar }: LineLanguage, isFirst: boolean): number | null {
  const { line } = sheet;
  const { promise } = grammar;
  const verb =
    matchAt(promise.mineAt, line.text, clause.start) ??
    matchAt(promise.mineAccentedAt, line.accented, clause.start) ??
    (isFirst ? matchAt(promise.mineFirstAt, line.text, clause.start) : null);
  return verb === null || verb > clause.end ? null : afterRecipient(sheet, verb, clause.end, grammar);
}

function afterRecipient(sheet: Sheet, at: number, end: number, grammar: LineGrammar): number {
  let next = skipSpaces(sheet.line.text, at, end);
  for (let word = matchAt(grammar.promise.toWhomAt, sheet.line.text, next); word !== null && word < end;) {
    next = skipSpaces(sheet.line.text, word, end);
    word = matchAt(grammar.promise.toWhomAt, sheet.line.text, next);
  }
  return next;
}

/** "Notebook schicken", "Notebook schicken bis Montag": the verb at the end, behind a short object. */
function mineLast(sheet: Sheet, stretch: Range, { grammar, dates }: LineLanguage): PromiseShape[] {
  const text = sheet.line.text.slice(0, stretch.end);
  const pattern = grammar.promise.mineLast;
  pattern.lastIndex = stretch.start;
  const match = pattern.exec(text);
  if (!match) return [];
  const when = trimRange(text, { start: match.index + match[0].length, end: stretch.end });
  if (when && matchAt(grammar.deadlineAt, text, when.start) === null) return [];
  if (when && readDateAt(sheet.line, when.start, when.end, dates)?.end !== when.end) return [];
  const start = skipAnd(sheet, stretch.start, stretch.end);
  const object = trimRange(text, {
    start: afterRecipient(sheet, start, match.index, grammar),
    end: match.index,
  });
  if (!object || text.slice(object.start, object.end).split(' ').length > MOST_OBJECT_WORDS) return [];
  return [{ by: 'me', clause: { start, end: stretch.end }, object, ...(when && { when }) }];
}
