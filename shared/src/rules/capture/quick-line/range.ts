/** Units of a folded line, the end not included. */
export interface Range {
  start: number;
  end: number;
}

const SEPARATORS = ' \n\t,;:•';
/** These separate only where a space is beside them: ".net", "-18 %" and "24/7" keep theirs. */
const SPACED = '.|/-';

/** A range without the spaces and separators at its edges; `null` when nothing is left. */
export function trimRange(text: string, { start, end }: Range): Range | null {
  let [from, to] = [start, end];
  while (from < to && isLeading(text, from)) from += 1;
  while (to > from && isTrailing(text, to - 1)) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

function isLeading(text: string, at: number): boolean {
  if (SEPARATORS.includes(text.charAt(at))) return true;
  const next = text.charAt(at + 1);
  return SPACED.includes(text.charAt(at)) && (next === '' || SEPARATORS.includes(next));
}

/** A full stop stays: it belongs to an abbreviation or to the sentence. */
function isTrailing(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (SEPARATORS.includes(character)) return true;
  return (character === '-' || character === '|') && text.charAt(at - 1) === ' ';
}

/** What is left of a range when others are taken out of it; these are in order and do not overlap. */
export function outsideOf(range: Range, taken: readonly Range[]): Range[] {
  const left: Range[] = [];
  let from = range.start;
  for (const { start, end } of taken) {
    if (end <= range.start || start >= range.end) continue;
    if (start > from) left.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < range.end) left.push({ start: from, end: range.end });
  return left;
}

/** Whether two ranges share a unit. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where a pattern that is tried at one place ends, `null` where it does not match or matches nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match && match[0].length > 0 ? at + match[0].length : null;
}

/** The next unit that is no space. */
export function skipSpaces(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && text.charAt(next) === ' ') next += 1;
  return next;
}
