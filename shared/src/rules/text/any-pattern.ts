import { quick } from './quick-pattern.js';

/** Says whether one of many patterns stands in a text, most of which cannot. */
export function anyPattern(patterns: readonly RegExp[]): (text: string) => boolean {
  const quickly = patterns.map(quick);
  return (text) => quickly.some((pattern) => pattern.test(text));
}
