import type { Finding } from '../../contracts/index.js';
import { cleanName } from '../text/index.js';
import type { Check } from './text-under-check.js';

const SHORTEST_PART = 2;
const FORMS_OF_ADDRESS = new Set(
  'mr mrs ms miss dr prof frau herr madame monsieur mme señor señora signor signora pan pani ing'.split(' '),
);

/** K1: the contact and the company are named in the body (C). */
export const namesMissing: Check = ({ contact, employer, body }) => {
  const text = body.replace(/\s+/gu, ' ').toLowerCase();
  const parts = [contact.name, contact.salutation ?? '']
    .flatMap((name) =>
      cleanName(name)
        .toLowerCase()
        .split(/[\s.]+/u),
    )
    .filter((part) => part.length >= SHORTEST_PART && !FORMS_OF_ADDRESS.has(part));
  const words = new Set(text.split(/[^\p{L}\p{N}'’-]+/u));
  const person = parts.length === 0 || parts.some((part) => words.has(part));
  const company = text.includes(cleanName(employer.name).toLowerCase());
  return [
    ...(person ? [] : [missing(`The text does not name ${cleanName(contact.name)}.`)]),
    ...(company ? [] : [missing(`The text does not name ${cleanName(employer.name)}.`)]),
  ];
};

function missing(message: string): Finding {
  return { rule: 'K1', severity: 'error', message };
}
