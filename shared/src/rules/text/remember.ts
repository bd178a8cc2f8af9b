const KEPT_AT_MOST = 20_000;

/**
 * A pure function of a text that remembers what it gave: in a batch the same names, instants and days come up thousands of
 * times. It forgets everything once it holds 20,000 texts, so that a long life costs no memory.
 */
export function remember<Result>(find: (text: string) => Result): (text: string) => Result {
  const kept = new Map<string, Result>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as Result;
    const found = find(text);
    if (kept.size >= KEPT_AT_MOST) kept.clear();
    kept.set(text, found);
    return found;
  };
}
