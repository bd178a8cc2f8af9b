/**
 * Merges two records member by member; neither argument is changed. Keys come out sorted. Members that only one side has
 * are taken as they are, and a record whose new keys come last, as those of new notes do, is not sorted again: a server
 * does this for every change.
 */
export function mergeMembers<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (x: T, y: T) => T,
): Record<string, T> {
  const merged: Record<string, T> = {};
  let last = '';
  let inOrder = true;
  const put = (key: string, value: T): void => {
    inOrder &&= key >= last;
    last = key;
    merged[key] = value;
  };
  for (const [key, mine] of Object.entries(a)) {
    const theirs = Object.hasOwn(b, key) ? b[key] : undefined;
    put(key, theirs === undefined ? mine : merge(mine, theirs));
  }
  for (const [key, theirs] of Object.entries(b)) if (!Object.hasOwn(a, key)) put(key, theirs);
  return inOrder ? merged : sorted(merged);
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([x], [y]) => (x < y ? -1 : 1)));
}
