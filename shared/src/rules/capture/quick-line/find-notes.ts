import { LIMITS } from '../../../contracts/index.js';
import type { NotePart } from './quick-reading.js';
import { matchAt, skipSpaces, trimRange } from './range.js';
import type { Range } from './range.js';
import type { Sheet } from './sheet.js';

const SAYS_SOMETHING = /[\p{L}\p{N}\p{So}\p{Sc}]/u;

/**
 * What is left stays words: a note for every stretch of a sentence that nothing was read from, commas included. A plain
 * marker before a colon ("fit:", "à clarifier:") starts a note of its kind.
 */
export function findNotes(sheet: Sheet): void {
  for (const sentence of sheet.sentences) {
    for (const stretch of stretchesOf(sheet, sentence)) {
      const marker = markerAt(sheet, stretch);
      const words = trimRange(sheet.line.text, { start: marker?.end ?? stretch.start, end: stretch.end });
      if (!words || !SAYS_SOMETHING.test(sheet.line.text.slice(words.start, words.end))) continue;
      const noteKind = marker?.kind ?? 'point';
      cutToLimit(sheet, words).forEach((piece, index) => {
        const range = index === 0 ? { start: stretch.start, end: piece.end } : piece;
        add(sheet, marker && index === 0 ? range : piece, piece, noteKind);
      });
    }
  }
}

/** The free stretches of a sentence, cut where a clause starts with a marker. */
function stretchesOf(sheet: Sheet, sentence: readonly Range[]): Range[] {
  const [first] = sentence;
  const last = sentence.at(-1);
  if (!first || !last) return [];
  const cuts = sentence.map(({ start }) => start).filter((start) => marksAt(sheet, start) !== null);
  const pieces = [first.start, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? last.end }));
  return pieces
    .filter(({ start, end }) => start < end)
    .flatMap((piece) => sheet.freeIn(piece))
    .flatMap((stretch) => withoutAnd(sheet, stretch) ?? []);
}

function markerAt(sheet: Sheet, { start, end }: Range): { kind: NotePart['noteKind']; end: number } | null {
  const marker = marksAt(sheet, start);
  return marker && marker.end < end ? marker : null;
}

function marksAt(sheet: Sheet, at: number): { kind: NotePart['noteKind']; end: number } | null {
  const start = skipSpaces(sheet.line.text, at, sheet.line.text.length);
  for (const { grammar } of sheet.languages) {
    for (const [kind, pattern] of grammar.markers) {
      const end = matchAt(pattern, sheet.line.text, start);
      if (end !== null) return { kind, end };
    }
  }
  return null;
}

/** "…, and" before something that was read belongs to nobody. */
function withoutAnd(sheet: Sheet, stretch: Range): Range | null {
  const { text } = sheet.line;
  let { start, end } = stretch;
  for (const { grammar } of sheet.languages) {
    const first = matchAt(grammar.andAt, text, start);
    if (first === end) return null;
    if (first !== null && first < end && text.charAt(first) === ' ') start = skipSpaces(text, first, end);
    const lastWord = text.lastIndexOf(' ', end - 1) + 1;
    if (lastWord > start && matchAt(grammar.andAt, text, lastWord) === end) end = lastWord;
  }
  return trimRange(text, { start, end });
}

/** No note is longer than a note may be: cut at a space where there is one. */
function cutToLimit(sheet: Sheet, words: Range): Range[] {
  const pieces: Range[] = [];
  let { start } = words;
  let fits = start;
  let lastSpace = -1;
  const from = (at: number): number => sheet.line.starts[at] ?? 0;
  for (let at = start; at < words.end; at += 1) {
    if ((sheet.line.ends[at] ?? 0) - from(start) > LIMITS.noteText) {
      const end = lastSpace > start ? lastSpace : fits;
      pieces.push({ start, end });
      start = end;
    }
    if (sheet.line.text.charAt(at) === ' ') lastSpace = at;
    fits = from(at + 1) === from(at) ? fits : at + 1;
  }
  pieces.push({ start, end: words.end });
  return pieces.flatMap((piece) => trimRange(sheet.line.text, piece) ?? []);
}

function add(sheet: Sheet, range: Range, words: Range, noteKind: NotePart['noteKind']): void {
  if (!sheet.isFree(range)) return;
  sheet.claim(range, { kind: 'note', noteKind, span: sheet.spanOf(range), text: sheet.typed(words) });
}
