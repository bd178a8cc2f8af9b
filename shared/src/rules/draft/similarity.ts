import type { Similarity } from '../../contracts/index.js';
import { groupBy } from '../text/index.js';
import { ShingleNumbers } from './shingle-numbers.js';
import { shinglesOf } from './shingles.js';
import type { Shingles, TextToShingle } from './shingles.js';

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

const numbers = new ShingleNumbers();

/**
 * The largest likeness in a group of drafts, each of which gets its own largest. Unlike drafts share almost nothing: going
 * from each shingle to the drafts that hold it passes over all pairs that share none.
 */
function compareGroup(group: readonly number[], all: readonly Shingles[], likeness: number[]): number {
  const held = group.reduce((sum, at) => sum + sizeOf(all[at]), 0);
  numbers.reset(held);
  // The holders of a shingle are a chain: its last one, and from each the one before.
  const last = new Int32Array(held).fill(-1);
  const before = new Int32Array(held);
  const holders = new Int32Array(held);
  let count = 0;
  let largest = 0;
  for (const [place, at] of group.entries()) {
    const own = all[at];
    const shared = new Int32Array(place);
    for (let shingle = 0; shingle < own.length; shingle += 2) {
      const number = numbers.numberOf(own[shingle], own[shingle + 1]);
      for (let link = last[number]; link >= 0; link = before[link]) shared[holders[link]] += 1;
      before[count] = last[number];
      holders[count] = place;
      last[number] = count;
      count += 1;
    }
    for (const [earlier, both] of shared.entries()) {
      if (both === 0) continue;
      const other = group[earlier];
      const found = jaccard(both, sizeOf(own), sizeOf(all[other]));
      largest = Math.max(largest, found);
      likeness[at] = Math.max(likeness[at], found);
      likeness[other] = Math.max(likeness[other], found);
    }
  }
  return largest;
}

/** The likeness of two drafts, 0 to 1: Jaccard of their lower-cased 5-word shingles. */
export function similarityOf(a: MeasuredDraft, b: MeasuredDraft): number {
  const [ofA, ofB] = [shinglesOf(a), shinglesOf(b)];
  numbers.reset(sizeOf(ofA) + sizeOf(ofB));
  for (const own of [ofA, ofB])
    for (let at = 0; at < own.length; at += 2) numbers.numberOf(own[at], own[at + 1]);
  const shared = sizeOf(ofA) + sizeOf(ofB) - numbers.size;
  return jaccard(shared, sizeOf(ofA), sizeOf(ofB));
}

function sizeOf(shingles: Shingles): number {
  return shingles.length / 2;
}

function jaccard(shared: number, a: number, b: number): number {
  const all = a + b - shared;
  return all === 0 ? 0 : shared / all;
}

/** Four digits say enough; more would only look exact. */
function rounded(likeness: number): number {
  return Math.round(likeness * 10_000) / 10_000;
}
