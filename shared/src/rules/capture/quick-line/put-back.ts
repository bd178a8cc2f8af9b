import { LIMITS } from '../../../contracts/index.js';
import type { NotePart, QuickReading, ReadingPart } from './quick-reading.js';

/** Between two remarks that were typed as two. */
const REMARK_ENDS = /[;\n\r•\u2028\u2029]|\.\s/u;

/**
 * The parts of a reading after some were tapped away: their words are a point again, together with the points right beside
 * them in the same remark, with everything that was typed between.
 *
 * @param tappedAway indexes into `reading.parts`
 */
export function putBack({ line, parts }: QuickReading, tappedAway: ReadonlySet<number>): ReadingPart[] {
  const kept: ReadingPart[] = [];
  let lastWasPutBack = false;
  parts.forEach((part, index) => {
    const isPutBack = tappedAway.has(index) && !isPoint(part);
    const next: ReadingPart = isPutBack ? point(line, part.span[0], endOf(part)) : part;
    const last = kept.at(-1);
    const joined =
      (isPutBack || lastWasPutBack) && last && isPoint(last) && isPoint(next) ? join(line, last, next) : null;
    if (joined) kept[kept.length - 1] = joined;
    else kept.push(next);
    lastWasPutBack = isPutBack;
  });
  return kept;
}

/** A link may stand behind its promise. */
function endOf(part: ReadingPart): number {
  const link = part.kind === 'promise' ? part.link : null;
  return Math.max(part.span[1], link?.span[1] ?? 0);
}

function isPoint(part: ReadingPart): part is NotePart {
  return part.kind === 'note' && part.noteKind === 'point';
}

function join(line: string, a: NotePart, b: NotePart): NotePart | null {
  const between = line.slice(a.span[1], b.span[0]);
  if (REMARK_ENDS.test(between) || b.span[1] - a.span[0] > LIMITS.noteText) return null;
  return point(line, a.span[0], b.span[1]);
}

function point(line: string, start: number, end: number): NotePart {
  return {
    kind: 'note',
    noteKind: 'point',
    span: [start, end],
    text: line.slice(start, end).slice(0, LIMITS.noteText),
  };
}
