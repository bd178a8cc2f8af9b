import { LIMITS } from '../../../contracts/index.js';
import { readDateAt } from '../dates/read-date-at.js';
import type { DateAt } from '../dates/read-date-at.js';
import { matchAt, skipSpaces } from './range.js';
import type { Range } from './range.js';
import type { LineLanguage, Sheet } from './sheet.js';

const MOST_KEYWORDS = 8;
const MOST_FILLERS = 3;
/** "bis Freitag entscheiden sie": so much may stand around the verb when the date comes first. */
const LONGEST_REST = 40;

type Found = { range: Range; date: DateAt };

/** The decision: that they decide, with a date; the first in the line is taken. */
export function findDecision(sheet: Sheet): void {
  for (const stretch of sheet.freeStretches()) {
    for (const language of sheet.languages) {
      const found = keywordFirst(sheet, stretch, language) ?? dateFirst(sheet, stretch, language);
      if (found && !isDenied(sheet, { start: stretch.start, end: found.range.end }, language)) {
        take(sheet, found);
        return;
      }
    }
  }
}

/** A clause that is a deadline and nothing else ("by Friday"), where no decision was found and no promise waits for a date. */
export function findLoneDeadline(sheet: Sheet): void {
  const taken = sheet.parts.some(
    ({ part }) => part.kind === 'decision' || (part.kind === 'promise' && part.date === null),
  );
  if (taken) return;
  for (const stretch of sheet.freeStretches()) {
    for (const { grammar, dates } of sheet.languages) {
      if (matchAt(grammar.deadlineAt, sheet.line.text, stretch.start) === null) continue;
      const date = readDateAt(sheet.line, stretch.start, stretch.end, dates);
      if (date?.end === stretch.end) {
        take(sheet, { range: stretch, date });
        return;
      }
    }
  }
}

function keywordFirst(sheet: Sheet, stretch: Range, { grammar, dates }: LineLanguage): Found | null {
  const text = sheet.line.text.slice(0, stretch.end);
  grammar.decides.lastIndex = stretch.start;
  for (let count = 0; count < MOST_KEYWORDS; count += 1) {
    const match = grammar.decides.exec(text);
    if (!match) return null;
    let at = skipSpaces(text, match.index + match[0].length, stretch.end);
    for (let fillers = 0; fillers <= MOST_FILLERS && at < stretch.end; fillers += 1) {
      const date = readDateAt(sheet.line, at, stretch.end, dates);
      const leads = afterLeads(text, stretch.start, match.index, grammar) === match.index;
      if (date) return { range: { start: leads ? stretch.start : match.index, end: date.end }, date };
      const next = matchAt(grammar.fillerAt, text, at);
      if (next === null) break;
      at = skipSpaces(text, next, stretch.end);
    }
  }
  return null;
}

function dateFirst(sheet: Sheet, stretch: Range, { grammar, dates }: LineLanguage): Found | null {
  const text = sheet.line.text.slice(0, stretch.end);
  grammar.decides.lastIndex = stretch.start;
  const verb = grammar.decides.exec(text);
  if (!verb) return null;
  const date =
    readDateAt(sheet.line, stretch.start, verb.index, dates) ??
    readDateAt(sheet.line, afterLeads(text, stretch.start, verb.index, grammar), verb.index, dates);
  return date && stretch.end - date.end <= LONGEST_REST ? { range: stretch, date } : null;
}

/** Behind the words that only lead up to a decision: "they give an". */
function afterLeads(text: string, start: number, end: number, { leadAt }: LineLanguage['grammar']): number {
  let at = start;
  for (let next = matchAt(leadAt, text, at); next !== null && next <= end; next = matchAt(leadAt, text, at))
    at = skipSpaces(text, next, end);
  return at;
}

/** "They will not decide before Friday" says when they do not. */
function isDenied(sheet: Sheet, { start, end }: Range, { grammar }: LineLanguage): boolean {
  return sheet.line.text.slice(start, end).search(grammar.not) >= 0;
}

function take(sheet: Sheet, { range, date }: Found): void {
  const words = { start: date.start, end: date.end };
  if (words.end - words.start > LIMITS.decisionWords) return;
  sheet.claim(range, {
    kind: 'decision',
    span: sheet.spanOf(range),
    decision: { date: date.day.toString(), words: sheet.typed(words), span: sheet.spanOf(words) },
  });
}
