/** What of Angular's `Location` is used. */
interface Address {
  path(includeHash?: boolean): string;
  replaceState(path: string): void;
}

/**
 * The token after the `#` of a personal link, `''` without one. It is taken out of the address, so that it stays in
 * neither the history nor a screenshot.
 */
export function takeToken(address: Address): string {
  const [path = '', token = ''] = address.path(true).split('#');
  if (token !== '') address.replaceState(path);
  return decodeURIComponent(token);
}
