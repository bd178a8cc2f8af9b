import type { Finding, ReviewNote, Sentence } from '@afterfair/shared/contracts';
import { placeSentences } from './place-sentences';
import { splitRuns, type Run } from './split-runs';

/** A sentence that can be asked why it is there, or (`sentence` null) the white space and plain text between. */
export interface Piece {
  sentence: Sentence | null;
  /** Position among the draft's sentences; -1 for what stands between. */
  index: number;
  /** The note that tints it: the first of its notes that the review knows. */
  note: ReviewNote | null;
  runs: Run[];
}

export interface LetterText {
  paragraphs: Piece[][];
  /** False when nobody can say any more which words came from which note (after an edit). */
  traced: boolean;
}

const PARAGRAPH_BREAK = /\n[^\S\n]*\n\s*/g;

/** The body of a letter as paragraphs of pieces, each with the note it came from and the findings over it. */
export function segmentLetter(
  body: string,
  sentences: readonly Sentence[],
  notes: readonly ReviewNote[],
  findings: readonly Finding[],
): LetterText {
  const placed = placeSentences(body, sentences);
  const paragraphs = paragraphSpans(body).map(([start, end]) => {
    const pieces: Piece[] = [];
    let from = start;
    (placed ?? []).forEach((place, index) => {
      if (place.start < start || place.start >= end) return;
      if (place.start > from) pieces.push(plain(body, from, place.start, findings));
      pieces.push({
        sentence: place.sentence,
        index,
        note: notes.find(({ id }) => place.sentence.noteIds.includes(id)) ?? null,
        runs: splitRuns(body, place.start, place.end, findings),
      });
      from = place.end;
    });
    if (from < end) pieces.push(plain(body, from, end, findings));
    return pieces;
  });
  return { paragraphs, traced: placed !== null };
}

function plain(body: string, start: number, end: number, findings: readonly Finding[]): Piece {
  return { sentence: null, index: -1, note: null, runs: splitRuns(body, start, end, findings) };
}

function paragraphSpans(body: string): [start: number, end: number][] {
  const spans: [number, number][] = [];
  let from = 0;
  for (const gap of body.matchAll(PARAGRAPH_BREAK)) {
    spans.push([from, gap.index]);
    from = gap.index + gap[0].length;
  }
  spans.push([from, body.length]);
  return spans.filter(([start, end]) => end > start);
}
