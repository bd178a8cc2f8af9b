/** The parts of the program that an address needs, beside the routes that name them once more. */
const PARTS: readonly [address: RegExp, load: () => Promise<unknown>[]][] = [
  [/^\/$/, () => [import('./join/landing-page')]],
  [/^\/join\//, () => [import('./join/join-page')]],
  [/^\/fair(\/|$)/, () => [import('./fair/fair.routes'), import('./fair/attendee-shell')]],
  [
    /^\/fair(\/employers|\/?$)/,
    () => [import('./employers/employers.routes'), import('./employers/employers-page')],
  ],
  [/^\/fair\/today/, () => [import('./meetings/meetings.routes'), import('./meetings/today-page')]],
  [/^\/fair\/meeting\//, () => [import('./meetings/meetings.routes'), import('./meetings/meeting-page')]],
];

/**
 * Begins to fetch what the first page needs while the program itself still starts. The routes would ask for one part
 * after the other; far from the server each of them is a wait.
 */
export function loadAhead(path: string): void {
  const parts = PARTS.filter(([address]) => address.test(path)).flatMap(([, load]) => load());
  // What does not come is asked for again by the route that needs it, which says so.
  void Promise.allSettled(parts);
}
