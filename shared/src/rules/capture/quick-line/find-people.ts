import { readPeople } from './read-people.js';
import { outsideOf, skipSpaces, trimRange } from './range.js';
import type { Range } from './range.js';
import { readPerson } from './read-person.js';
import type { PersonRead } from './read-person.js';
import type { Sheet } from './sheet.js';

/** Whoever was met is named at the start of a line, within so many units. */
const LONGEST_HEAD = 240;

/**
 * Whom the line is about. Before a colon or a dash: one person or several, each with a title in brackets or behind a comma;
 * without one: a name with a title in brackets at the very start, or a clause that is nothing but a listed name.
 */
export function findPeople(sheet: Sheet): void {
  const people = atHead(sheet) ?? [];
  for (const person of people) claim(sheet, person);
  for (const stretch of sheet.freeStretches()) {
    const person = readPerson(sheet, stretch, 'clause');
    if (person) claim(sheet, person);
  }
}

function atHead(sheet: Sheet): PersonRead[] | null {
  const { text } = sheet.line;
  const start = skipSpaces(text, 0, text.length);
  for (const end of headEnds(sheet, start)) {
    const people = readPeople(sheet, { start, end }, text.charAt(end) === ':' ? 'head' : 'dash');
    if (people) return people;
  }
  const closing = text.slice(0, LONGEST_HEAD).indexOf(')');
  if (closing < 0) return null;
  const person = readPerson(sheet, { start, end: closing + 1 }, 'dash');
  return person?.titled ? [person] : null;
}

/** Where a colon or a dash may end the people: outside of brackets, of links and of the clause of somebody else. */
function headEnds(sheet: Sheet, start: number): number[] {
  const { text } = sheet.line;
  const head: Range = { start, end: Math.min(text.length, LONGEST_HEAD) };
  const ends: number[] = [];
  for (const { start: from, end } of outsideOf(head, sheet.addresses)) {
    for (let at = from; at < end; at += 1) {
      const character = text.charAt(at);
      if (character === '\n') return ends;
      if (character === ':') return [...ends, at];
      if (character === '-' && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ') ends.push(at);
    }
  }
  return ends;
}

function claim(sheet: Sheet, { range, contactId, name, title }: PersonRead): void {
  const trimmed = trimRange(sheet.line.text, range);
  if (!trimmed || !sheet.isFree(trimmed)) return;
  const met = sheet.parts.some(
    ({ part }) => part.kind === 'contact' && part.contactId === contactId && part.name === name,
  );
  if (met) return;
  sheet.claim(trimmed, { kind: 'contact', span: sheet.spanOf(trimmed), contactId, name, title });
}
