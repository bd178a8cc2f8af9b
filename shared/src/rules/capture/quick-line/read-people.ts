import { matchAt, skipSpaces, trimRange } from './range.js';
import type { Range } from './range.js';
import { readPerson } from './read-person.js';
import type { PersonRead } from './read-person.js';
import { isTitle, readTitle } from './read-title.js';
import type { Sheet } from './sheet.js';

const MOST_PEOPLE = 8;

/** The people of a head, `null` unless every piece of it is a person or the title of the one before. */
export function readPeople(sheet: Sheet, head: Range, where: 'head' | 'dash'): PersonRead[] | null {
  const people: PersonRead[] = [];
  for (const piece of splitHead(sheet, head)) {
    const last = people.at(-1);
    if (last && !last.titled && isTitle(sheet, piece)) {
      people[people.length - 1] = {
        ...last,
        range: { start: last.range.start, end: piece.end },
        title: readTitle(sheet, piece),
        titled: true,
      };
      continue;
    }
    const person = readPerson(sheet, piece, where);
    if (!person || people.length === MOST_PEOPLE) return null;
    people.push(person);
  }
  return people.length > 0 ? people : null;
}

/** Cuts at commas, slashes, "and" and its like, outside of brackets. */
function splitHead(sheet: Sheet, head: Range): Range[] {
  const { text } = sheet.line;
  const pieces: Range[] = [];
  let depth = 0;
  let start = head.start;
  let at = head.start;
  while (at < head.end) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    const next = depth > 0 ? null : separatorEnd(sheet, at);
    if (next === null) at += 1;
    else {
      pieces.push({ start, end: at });
      start = next;
      at = next;
    }
  }
  pieces.push({ start, end: head.end });
  return pieces.flatMap((piece) => trimRange(text, piece) ?? []);
}

function separatorEnd(sheet: Sheet, at: number): number | null {
  const { text } = sheet.line;
  if (text.charAt(at) === ',' || text.charAt(at) === '/') return at + 1;
  if (text.charAt(at) !== ' ') return null;
  const word = skipSpaces(text, at, text.length);
  for (const { grammar } of sheet.languages) {
    const end = matchAt(grammar.andAt, text, word);
    if (end !== null && text.charAt(end) === ' ') return end;
  }
  return null;
}
