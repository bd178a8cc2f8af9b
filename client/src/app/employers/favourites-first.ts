/** The favourites before the others; within both the order stays. */
export function favouritesFirst<T extends { id: string }>(
  employers: readonly T[],
  favourites: ReadonlySet<string>,
): T[] {
  return [
    ...employers.filter(({ id }) => favourites.has(id)),
    ...employers.filter(({ id }) => !favourites.has(id)),
  ];
}
