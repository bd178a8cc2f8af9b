import type { LetterFacts } from '../../../facts.js';
import type { Values } from '../../../pack/index.js';
import { genderOf } from './gender.js';
import { YOU_FORMS } from './you-forms.js';

/** Pan or Pani in the cases that the phrasings ask for, where the listing says which. */
export function places({ addressee }: LetterFacts): Values {
  const gender = genderOf(addressee);
  return gender === 'unknown' ? {} : YOU_FORMS[gender];
}
