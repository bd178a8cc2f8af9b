import type { ClockSpan, ClockTime } from '../../contracts/index.js';

const DAY = 24 * 60;

/** The hours that two working spans share; without a common hour it starts where or after it ends. */
export function intersectWork(a: ClockSpan, b: ClockSpan): ClockSpan {
  return [a[0] > b[0] ? a[0] : b[0], a[1] < b[1] ? a[1] : b[1]];
}

/**
 * One quiet span that covers both, across midnight where needed. Where the two lie apart, the shorter way round is taken:
 * a policy holds a single span, and silence in between is the stricter reading.
 */
export function uniteQuiet(a: ClockSpan, b: ClockSpan): ClockSpan {
  if (a[0] === a[1]) return b;
  if (b[0] === b[1]) return a;
  const candidates = [a, b, around(a, b), around(b, a)].filter(
    (span) => covers(span, a) && covers(span, b) && length(span) > 0,
  );
  return candidates.sort((x, y) => length(x) - length(y)).at(0) ?? ['00:00', '24:00'];
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
