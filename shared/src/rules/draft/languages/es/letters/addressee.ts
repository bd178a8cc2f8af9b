import type { FairContact } from '../../../../../contracts/index.js';
import { cleanName } from '../../../../text/index.js';

const SEÑORA = /^(?:señora|sra\.?|doña|dña\.?)\s+(?=\S)/iu;
const SEÑOR = /^(?:señor|sr\.?|don)\s+(?=\S)/iu;

/**
 * How the contact is addressed: "Sra. X" or "Sr. X" where the list says so, else as listed; by the whole name where
 * that is written for another language. The gender is never guessed.
 */
export function addressee(contact: Pick<FairContact, 'name' | 'salutation' | 'language'>): string {
  const salutation = cleanName(contact.salutation ?? '');
  const foreign = contact.language !== undefined && contact.language !== 'es';
  if (salutation === '' || foreign) return cleanName(contact.name);
  return salutation.replace(SEÑORA, 'Sra. ').replace(SEÑOR, 'Sr. ');
}
