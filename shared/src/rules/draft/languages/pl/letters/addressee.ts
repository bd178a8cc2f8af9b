import type { FairContact } from '../../../../../contracts/index.js';
import { cleanName } from '../../../../text/index.js';
import { genderOf } from './gender.js';

/**
 * The line of address: the whole name in the nominative, after Pani or Pan where the listing says which. A vocative of a
 * name is never guessed (D5).
 */
export function addressee(contact: Pick<FairContact, 'name' | 'salutation' | 'language'>): string {
  const name = cleanName(contact.name);
  if (genderOf(name) !== 'unknown') return name;
  const gender = genderOf(cleanName(contact.salutation ?? ''));
  if (gender === 'unknown') return name;
  return gender === 'pani' ? `Pani ${name}` : `Pan ${name}`;
}
