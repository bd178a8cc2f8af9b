import type { Sentence, Similarity } from '../../contracts/index.js';
import { groupBy } from '../text/index.js';

const SHINGLE_WORDS = 5;
const MASK = '\u2022';

/** A draft as D8 measures it. */
export interface MeasuredDraft {
  attendeeId: string;
  contactId: string;
  sentences: readonly Pick<Sentence, 'text' | 'slot'>[];
  /** Names and note texts as they stand in the sentences. */
  masked: readonly string[];
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
  const measured = drafts.map((draft) => ({ ...draft, shingles: shinglesOf(draft) }));
  const likeness = drafts.map(() => 0);
  const among = (keyOf: (draft: MeasuredDraft) => string): number => {
    let largest = 0;
    for (const group of groupBy([...measured.entries()], ([, draft]) => keyOf(draft)).values()) {
      group.forEach(([at, draft], place) => {
        for (const [otherAt, other] of group.slice(place + 1)) {
          const found = jaccard(draft.shingles, other.shingles);
          largest = Math.max(largest, found);
          likeness[at] = Math.max(likeness[at] ?? 0, found);
          likeness[otherAt] = Math.max(likeness[otherAt] ?? 0, found);
        }
      });
    }
    return rounded(largest);
  };
  const withinRecipientMax = among((draft) => draft.contactId);
  const withinAttendeeMax = among((draft) => draft.attendeeId);
  return { similarity: { withinRecipientMax, withinAttendeeMax }, likeness };
}

/** The likeness of two drafts, 0 to 1: Jaccard of their lower-cased 5-word shingles. */
export function similarityOf(a: MeasuredDraft, b: MeasuredDraft): number {
  return jaccard(shinglesOf(a), shinglesOf(b));
}

function shinglesOf(draft: Omit<MeasuredDraft, 'attendeeId' | 'contactId'>): Set<string> {
  const masked = draft.masked.map((text) => text.toLowerCase()).filter((text) => text.length > 1);
  masked.sort((a, b) => b.length - a.length);
  const body = draft.sentences.filter(({ slot }) => slot !== 'greeting' && slot !== 'closing');
  let text = body.map((sentence) => sentence.text.toLowerCase()).join(' ');
  for (const part of masked) text = text.replaceAll(part, MASK);
  const words = text.match(/[\p{L}\p{N}'’]+|\u2022/gu) ?? [];
  const shingles = new Set<string>();
  for (let start = 0; start + SHINGLE_WORDS <= words.length; start += 1) {
    shingles.add(words.slice(start, start + SHINGLE_WORDS).join(' '));
  }
  return shingles;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Four digits say enough; more would only look exact. */
function rounded(likeness: number): number {
  return Math.round(likeness * 10_000) / 10_000;
}
