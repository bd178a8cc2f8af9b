import type { Position } from '../../../contracts/index.js';
import type { DateReader } from '../dates/read-date-at.js';
import type { LineGrammar } from '../words/compile-words.js';
import type { FoldedLine } from './fold-line.js';
import type { ReadingPart, Span } from './quick-reading.js';
import { outsideOf, overlap, trimRange } from './range.js';
import type { Range } from './range.js';

export interface ListedContact {
  id: string;
  name: string;
  title: string;
}

/** One language to read with. */
export interface LineLanguage {
  grammar: LineGrammar;
  dates: DateReader;
}

/** A link or an address, found before the line is cut: its dots and commas are no separators. */
export interface Address extends Range {
  kind: 'url' | 'email';
}

/** A line while it is read: what is claimed already, and what there is to look for. */
export class Sheet {
  readonly parts: { range: Range; part: ReadingPart }[] = [];
  private claims: Range[] = [];

  constructor(
    readonly line: FoldedLine,
    readonly languages: readonly LineLanguage[],
    readonly contacts: readonly ListedContact[],
    readonly positions: readonly Position[],
    readonly addresses: readonly Address[],
    readonly sentences: readonly (readonly Range[])[],
  ) {}

  /** The typed units of a range. */
  spanOf({ start, end }: Range): Span {
    return [this.line.starts[start] ?? 0, this.line.ends[end - 1] ?? 0];
  }

  /** What was typed there, to the letter. */
  typed(range: Range): string {
    return this.line.typed.slice(...this.spanOf(range));
  }

  isFree(range: Range): boolean {
    return !this.claims.some((claim) => overlap(claim, range));
  }

  /** Takes a range, so that nothing else is read from it. */
  claim(range: Range, part?: ReadingPart): void {
    this.claims = [...this.claims, range].sort((a, b) => a.start - b.start);
    if (part) this.parts.push({ range, part });
  }

  /** The stretches of a range that nobody claimed, without separators at their edges. */
  freeIn(range: Range): Range[] {
    return outsideOf(range, this.claims).flatMap((free) => trimRange(this.line.text, free) ?? []);
  }

  /** All clauses that have something left, as the stretches that are left of them. */
  freeStretches(): Range[] {
    return this.sentences.flat().flatMap((clause) => this.freeIn(clause));
  }
}
