import type { QuickReading, ReadingPart } from '@afterfair/shared/rules';
import type { KeptLine } from '../../offline';

/** A part that was tapped away, as it stood in the line then. */
export type TappedAway = KeptLine['tappedAway'][number];

/** A part of a reading as one that is tapped away. */
export function tappedAwayOf({ line }: QuickReading, { kind, span }: ReadingPart): TappedAway {
  return { kind, words: folded(line.slice(...span)) };
}

/**
 * The indexes of the parts that were tapped away. The line goes on being typed, so a part is the same when the words of
 * one begin the other's.
 */
export function indexesTappedAway(reading: QuickReading, gone: readonly TappedAway[]): Set<number> {
  const found = reading.parts.flatMap((part, index) => {
    const { kind, words } = tappedAwayOf(reading, part);
    const isGone = gone.some(
      (other) => other.kind === kind && (words.startsWith(other.words) || other.words.startsWith(words)),
    );
    return isGone ? [index] : [];
  });
  return new Set(found);
}

function folded(words: string): string {
  return words.trim().toLowerCase();
}
