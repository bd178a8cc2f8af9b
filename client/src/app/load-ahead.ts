/** The part of the program that an address needs first, beside the route that names it once more. */
const PARTS: readonly [address: RegExp, load: () => Promise<unknown>][] = [
  [/^\/$/, () => import('./join/landing-page')],
  [/^\/join\//, () => import('./join/join-page')],
  [/^\/fair(\/|$)/, () => import('./fair/fair.routes')],
];

/**
 * Begins to fetch what the first page needs while the program itself still starts: the router would ask for it after the
 * start only, and far from the server that is a wait.
 */
export function loadAhead(path: string): void {
  const parts = PARTS.filter(([address]) => address.test(path)).map(([, load]) => load());
  // What does not come is asked for again by the route that needs it, which says so.
  void Promise.allSettled(parts);
}
