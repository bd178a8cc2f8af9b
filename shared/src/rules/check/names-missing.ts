import type { Finding } from '../../contracts/index.js';
import { cleanName, findWholeWord, isWordAt, onOneLine, remember } from '../text/index.js';
import { FORMS_OF_ADDRESS } from './forms-of-address.js';
import type { Check } from './text-under-check.js';
import { withoutLegalForm } from './without-legal-form.js';

const SHORTEST_PART = 2;
/** A shorter company's name is a part of many a word. */
const SHORT_COMPANY = 4;
/** Languages that decline hang an ending on a name: "Boschs", "Siemensowi". */
const LONGEST_ENDING = 3;
const INSIDE_NAMES = "'’-";

/** K1: the contact and the company are named in the body (C). A name without a character that can be read names nobody. */
export const namesMissing: Check = ({ contact, employer, body }) => {
  const text = onOneLine(body);
  const parts = [contact.name, contact.salutation ?? ''].flatMap(partsOf);
  const nobody = cleanName(contact.name) === '' && cleanName(contact.salutation ?? '') === '';
  const person = !nobody && (parts.length === 0 || parts.some((part) => standsAlone(text, part)));
  const companyName = cleanName(employer.name);
  const company = companyName !== '' && [companyName, withoutLegalForm(companyName)].some(isNamedIn(body));
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

/** As whole words in any case of letters; a short name only as written. */
function isNamedIn(body: string): (company: string) => boolean {
  return (company) => {
    if (company.length < SHORT_COMPANY) return findWholeWord(body, company) >= 0;
    return findWholeWord(onOneLine(body), company.toLowerCase()) >= 0 || standsDeclined(body, company);
  };
}

function standsDeclined(body: string, company: string): boolean {
  const text = body.replace(/\s+/gu, ' ');
  for (let at = text.indexOf(company); at >= 0; at = text.indexOf(company, at + 1)) {
    const [ending = ''] = /^\p{Ll}*/u.exec(text.slice(at + company.length)) ?? [];
    const end = at + company.length + ending.length;
    if (ending.length <= LONGEST_ENDING && !isWordAt(text, at - 1) && !isWordAt(text, end)) return true;
  }
  return false;
}

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
