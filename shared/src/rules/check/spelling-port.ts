import type { Finding } from '../../contracts/index.js';

/**
 * K14: spelling and grammar are judged by a kept checker outside the rules, where one exists for the language. `known` are
 * names, companies and the attendee's own words, which are right as they stand. The findings are warnings with a place in
 * the body and, where the checker has an idea, a repair.
 */
export interface SpellingPort {
  /** ISO 639-1. */
  language: string;
  check: (body: string, known: readonly string[]) => Promise<Finding[]>;
}
