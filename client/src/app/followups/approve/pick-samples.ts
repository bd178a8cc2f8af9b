/**
 * At most `count` things spread over the whole list, the first and the last among them, in its order: samples
 * that all came from the top of the list would hide what is at its end.
 */
export function pickSamples<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  return Array.from({ length: count }, (_, index) =>
    Math.round((index * (all.length - 1)) / (count - 1)),
  ).map((at) => all[at]);
}
