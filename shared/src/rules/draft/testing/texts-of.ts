import type { Writing } from './writings.js';

/** Every different sentence of some writings. */
export function textsOf(writings: readonly Writing[]): string[] {
  return [...new Set(writings.flatMap(({ letters }) => letters.flat()).map(({ text }) => text))];
}
