import type { ClockSpan, ClockTime } from '../../contracts/index.js';

const DAY = 24 * 60;
const WHOLE_DAY: ClockSpan = ['00:00', '24:00'];

/** The hours that two working spans share; without a common hour it starts where or after it ends. */
export function intersectWork(a: ClockSpan, b: ClockSpan): ClockSpan {
  return [a[0] > b[0] ? a[0] : b[0], a[1] < b[1] ? a[1] : b[1]];
}

/** The hours that are quiet in either span: one span, across midnight where needed, or both where they lie apart. */
export function uniteQuiet(a: ClockSpan, b: ClockSpan): { quiet: ClockSpan; alsoQuiet?: ClockSpan } {
  if (a[0] === a[1]) return { quiet: b };
  if (b[0] === b[1]) return { quiet: a };
  if ([a, b].some(isWholeDay)) return { quiet: WHOLE_DAY };
  const [shortest] = [a, b, around(a, b), around(b, a)]
    .filter((span) => covers(span, a) && covers(span, b) && length(span) > 0)
    .sort((x, y) => length(x) - length(y));
  if (!shortest) return { quiet: WHOLE_DAY };
  return length(shortest) > length(a) + length(b) ? { quiet: a, alsoQuiet: b } : { quiet: shortest };
}

function isWholeDay([from, to]: ClockSpan): boolean {
  return minutes(from) === 0 && minutes(to) === DAY;
}

function around(first: ClockSpan, last: ClockSpan): ClockSpan {
  return [first[0], last[1]];
}

function length(span: ClockSpan): number {
  return (minutes(span[1]) - minutes(span[0]) + DAY) % DAY;
}

function covers(outer: ClockSpan, inner: ClockSpan): boolean {
  const start = (minutes(inner[0]) - minutes(outer[0]) + DAY) % DAY;
  return start + length(inner) <= length(outer);
}

function minutes(clock: ClockTime): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
