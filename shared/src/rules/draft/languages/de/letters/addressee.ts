import type { FairContact } from '../../../../../contracts/index.js';
import { cleanName } from '../../../../text/index.js';

/** How the contact is addressed: as listed where that is German ("Frau Schmidt"), else by the whole name. */
export function addressee(contact: Pick<FairContact, 'name' | 'salutation' | 'language'>): string {
  const salutation = cleanName(contact.salutation ?? '');
  return /^(?:Frau|Herr) \S/u.test(salutation) ? salutation : cleanName(contact.name);
}
