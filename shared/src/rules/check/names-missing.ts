import type { Finding } from '../../contracts/index.js';
import { cleanName, isWordAt, onOneLine, remember } from '../text/index.js';
import type { Check } from './text-under-check.js';

const SHORTEST_PART = 2;
const FORMS_OF_ADDRESS = new Set(
  'mr mrs ms miss dr prof frau herr madame monsieur mme señor señora signor signora pan pani ing'.split(' '),
);
const INSIDE_NAMES = "'’-";

/** K1: the contact and the company are named in the body (C). A name without a character that can be read names nobody. */
export const namesMissing: Check = ({ contact, employer, body }) => {
  const text = onOneLine(body);
  const parts = [contact.name, contact.salutation ?? ''].flatMap(partsOf);
  const nobody = cleanName(contact.name) === '' && cleanName(contact.salutation ?? '') === '';
  const person = !nobody && (parts.length === 0 || parts.some((part) => standsAlone(text, part)));
  const companyName = cleanName(employer.name);
  const company = companyName !== '' && text.includes(companyName.toLowerCase());
  return [
    ...(person ? [] : [missing(cleanName(contact.name) || 'the contact, who has no name here')]),
    ...(company ? [] : [missing(companyName || 'the company, which has no name here')]),
  ];
};

const partsOf = remember((name) =>
  cleanName(name)
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((part) => part.length >= SHORTEST_PART && !FORMS_OF_ADDRESS.has(part)),
);

/** Hyphens and apostrophes belong to a name: "Ann" is not named by "Mary-Ann". */
function standsAlone(text: string, part: string): boolean {
  const isInside = (at: number): boolean =>
    isWordAt(text, at) || (at >= 0 && at < text.length && INSIDE_NAMES.includes(text.charAt(at)));
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!isInside(at - 1) && !isInside(at + part.length)) return true;
  }
  return false;
}

function missing(who: string): Finding {
  return { rule: 'K1', severity: 'error', message: `The text does not name ${who}.` };
}
