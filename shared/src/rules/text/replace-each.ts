import { quick } from './quick-pattern.js';
import type { Replacement } from './quick-pattern.js';

/** Replaces what each of many patterns finds, one after another, in a text that most of them have nothing to do with. */
export function replaceEach(
  rules: readonly (readonly [pattern: RegExp, by: Replacement])[],
): (text: string) => string {
  const quickly = rules.map(([pattern, by]) => [quick(pattern), by] as const);
  return (text) => quickly.reduce((so, [pattern, by]) => pattern.replaceIn(so, by), text);
}
