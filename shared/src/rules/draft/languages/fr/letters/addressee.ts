import type { FairContact } from '../../../../../contracts/index.js';
import { cleanName } from '../../../../text/index.js';
import { foldName } from '../../../fold-name.js';

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/^(?:mme|mme\.)\s+/iu, 'Madame '],
  [/^(?:m\.|mr\.?)\s+/iu, 'Monsieur '],
  [/^dr\.?\s+/iu, 'Docteur '],
  [/^pr\.?\s+/iu, 'Professeur '],
];
const FRENCH_TITLE = /^(?:Madame|Monsieur|Docteur|Docteure|Professeur|Professeure|Maître)\s+\p{L}/u;

/**
 * How the contact is addressed: with the title that is listed, or a part of the name that is listed alone. Anything else
 * (another language's title, a guess) gives way to the whole name, which needs no gender.
 */
export function addressee(contact: Pick<FairContact, 'name' | 'salutation' | 'language'>): string {
  const name = cleanName(contact.name);
  const listed = WRITTEN_OUT.reduce(
    (text, [short, whole]) => text.replace(short, whole),
    cleanName(contact.salutation ?? ''),
  );
  if (FRENCH_TITLE.test(listed)) return listed;
  const parts = foldName(name).split(' ');
  return listed !== '' &&
    foldName(listed)
      .split(' ')
      .every((part) => parts.includes(part))
    ? listed
    : name;
}
