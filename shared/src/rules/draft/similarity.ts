import type { Similarity } from '../../contracts/index.js';
import { groupBy } from '../text/index.js';
import { shinglesOf } from './shingles.js';
import type { TextToShingle } from './shingles.js';

/** A draft as D8 measures it. */
export interface MeasuredDraft extends TextToShingle {
  attendeeId: string;
  contactId: string;
}

export interface Comparison {
  similarity: Similarity;
  /** For each draft its largest likeness to another to the same recipient or of the same attendee. */
  likeness: number[];
}

/** The largest likeness of two drafts to one recipient, and of two of one attendee (D8); 0 for a single draft. */
export function measureSimilarity(drafts: readonly MeasuredDraft[]): Similarity {
  return compareDrafts(drafts).similarity;
}

/** Compares every two drafts to one recipient and every two of one attendee (D8, K13). */
export function compareDrafts(drafts: readonly MeasuredDraft[]): Comparison {
  const shingles = drafts.map(shinglesOf);
  const likeness = drafts.map(() => 0);
  const among = (keyOf: (draft: MeasuredDraft) => string): number => {
    let largest = 0;
    for (const group of groupBy([...drafts.entries()], ([, draft]) => keyOf(draft)).values()) {
      const places = group.map(([at]) => at);
      largest = Math.max(largest, compareGroup(places, shingles, likeness));
    }
    return rounded(largest);
  };
  const withinRecipientMax = among((draft) => draft.contactId);
  const withinAttendeeMax = among((draft) => draft.attendeeId);
  return { similarity: { withinRecipientMax, withinAttendeeMax }, likeness };
}

/**
 * The largest likeness in a group of drafts, each of which gets its own largest. Unlike drafts share almost nothing: going
 * from each shingle to the drafts that hold it passes over all pairs that share none.
 */
function compareGroup(
  group: readonly number[],
  shingles: readonly ReadonlySet<number>[],
  likeness: number[],
): number {
  const holders = new Map<number, number[]>();
  let largest = 0;
  for (const at of group) {
    const own = shingles[at] ?? new Set();
    const shared = new Map<number, number>();
    for (const shingle of own) {
      const others = holders.get(shingle);
      if (!others) {
        holders.set(shingle, [at]);
        continue;
      }
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      others.push(at);
    }
    for (const [other, count] of shared) {
      const found = jaccard(count, own.size, shingles[other]?.size ?? 0);
      largest = Math.max(largest, found);
      likeness[at] = Math.max(likeness[at] ?? 0, found);
      likeness[other] = Math.max(likeness[other] ?? 0, found);
    }
  }
  return largest;
}

/** The likeness of two drafts, 0 to 1: Jaccard of their lower-cased 5-word shingles. */
export function similarityOf(a: MeasuredDraft, b: MeasuredDraft): number {
  const [ofA, ofB] = [shinglesOf(a), shinglesOf(b)];
  let shared = 0;
  for (const shingle of ofA) if (ofB.has(shingle)) shared += 1;
  return jaccard(shared, ofA.size, ofB.size);
}

function jaccard(shared: number, a: number, b: number): number {
  const all = a + b - shared;
  return all === 0 ? 0 : shared / all;
}

/** Four digits say enough; more would only look exact. */
function rounded(likeness: number): number {
  return Math.round(likeness * 10_000) / 10_000;
}
