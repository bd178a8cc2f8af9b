/** One line of a bench: a ratio of two things that were measured in turn in one run (docs: absolute figures drift). */
export interface Row {
  id: string;
  ratio: { min: number; median: number };
  target: number;
  /** Whether the median reaches the target, from the side that `wanted` says. */
  meets: boolean;
}

/** Whether a ratio should be at least or at most its target. */
export type Wanted = 'at-least' | 'at-most';

/** A row of the ratios that the rounds gave. Throws a RangeError without any. */
export function rowOf(id: string, ratios: readonly number[], wanted: Wanted, target: number): Row {
  const sorted = [...ratios].sort((a, b) => a - b);
  const [min] = sorted;
  const median = sorted[Math.floor(sorted.length / 2)];
  if (min === undefined || median === undefined) throw new RangeError(`${id} was never measured.`);
  const meets = wanted === 'at-least' ? median >= target : median <= target;
  return { id, ratio: { min: rounded(min), median: rounded(median) }, target, meets };
}

/** Three significant digits; more would only look exact. */
function rounded(ratio: number): number {
  return Number(ratio.toPrecision(3));
}
