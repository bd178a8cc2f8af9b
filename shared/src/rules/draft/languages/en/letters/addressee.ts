import type { FairContact } from '../../../../../contracts/index.js';
import { cleanName } from '../../../../text/index.js';

/** How the contact is addressed: as listed, unless that is written for another language; then by the whole name. */
export function addressee(contact: Pick<FairContact, 'name' | 'salutation' | 'language'>): string {
  const salutation = cleanName(contact.salutation ?? '');
  const foreign = contact.language !== undefined && contact.language !== 'en';
  return salutation === '' || foreign ? cleanName(contact.name) : salutation;
}
