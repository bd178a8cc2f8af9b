import type { LetterFacts } from '../facts.js';
import type { Values } from './fill.js';
import type { PackWords } from './pack-words.js';

/** The names that stand in thanks, subjects and closings, with the forms that the language makes of them. */
export function placesIn({ places }: Pick<PackWords, 'places'>, facts: LetterFacts): Values {
  const { employer, fair, position } = facts;
  return { employer, fair, position, ...places?.(facts) };
}
