import type { LetterFacts } from '../../../facts.js';
import type { Values } from '../../../pack/index.js';
import { salonOf } from './salon-of.js';
import { titleOf } from './title-of.js';

/** `{salon}` for the fair, and the `{title}` of the long closing formulas. */
export function places({ addressee, fair }: LetterFacts): Values {
  return { salon: salonOf(fair), title: titleOf(addressee) ?? '' };
}
