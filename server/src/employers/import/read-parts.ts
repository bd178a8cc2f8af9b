import type { ImportColumn, ImportRemark } from '@afterfair/shared/contracts';
import type { ReadColumn } from './map-columns.js';
import { readContactName } from './read-contact-name.js';
import { readCountry } from './read-country.js';
import { readEmail } from './read-email.js';
import { readLanguage } from './read-language.js';
import { readTimeZone } from './read-time-zone.js';
import { splitPositions } from './split-positions.js';

/** The contact of a row. `''` means that the file does not say. */
export interface ContactParts {
  name: string;
  title: string;
  email: string;
  language: string;
  salutation: string;
}

/** What a row says of an employer. `''` and `[]` mean that the file does not say. */
export interface RowParts {
  name: string;
  country: string;
  booth: string;
  timeZone: string;
  positions: string[];
  contact: ContactParts | null;
  /** The contact's name, also when no contact is made of it. */
  contactAsRead: string;
}

type Remark = (remark: ImportRemark) => void;

/**
 * Reads the cells of one row and remarks on what is missing or cannot be meant.
 *
 * @param read gives the cleaned text of a column, `''` when the file has no such column.
 * @param nameCell the employer's cell as it stands, to tell empty from blank.
 */
export function readParts(read: (column: ReadColumn) => string, nameCell: string, remark: Remark): RowParts {
  const note = (severity: ImportRemark['severity'], column: ImportColumn, message: string) =>
    remark({ severity, column, message });

  const name = read('name');
  if (name === '')
    note(
      'error',
      'name',
      `The employer has no name${nameCell.trim() === '' && nameCell !== '' ? ' (only spaces)' : ''}.`,
    );

  const countryText = read('country');
  const country = readCountry(countryText);
  if (country === null)
    note('error', 'country', `There is no country '${countryText}'; give its name or its two-letter code.`);

  const zoneText = read('timeZone');
  const zone = readTimeZone(zoneText);
  if (zone.kind === 'unknown')
    note('error', 'timeZone', `There is no time zone '${zoneText}'; leave it empty to use the country's.`);
  if (zone.kind === 'abbreviation')
    note(
      country ? 'warning' : 'error',
      'timeZone',
      `'${zoneText}' is not the name of a zone${country ? '; the zone of the country is used' : ', and no country is given'}.`,
    );

  const contact = readContact(read, note);
  return {
    name,
    country: country ?? '',
    booth: read('booth'),
    timeZone: zone.kind === 'zone' ? zone.timeZone : '',
    positions: splitPositions(read('positions')),
    ...contact,
  };
}

function readContact(
  read: (column: ReadColumn) => string,
  note: (severity: ImportRemark['severity'], column: ImportColumn, message: string) => void,
): Pick<RowParts, 'contact' | 'contactAsRead'> {
  const asRead = read('contact') || [read('firstName'), read('lastName')].filter(Boolean).join(' ');
  const { name, salutation } = readContactName(asRead);
  const emailText = read('email');
  const reading = readEmail(emailText);
  if ('fault' in reading) note('error', 'email', reading.fault);
  const email = 'email' in reading ? reading.email : '';

  const languageText = read('language');
  const language = readLanguage(languageText);
  if (language === null)
    note('warning', 'language', `The language '${languageText}' is not known; left empty.`);

  const contact = {
    name,
    title: read('title'),
    email,
    language: language ?? '',
    salutation: read('salutation') || salutation,
  };
  if (name === '') {
    if (email !== '')
      note(
        'warning',
        'contact',
        `${email} has no contact's name beside it and is left out; add the name to keep it.`,
      );
    return { contact: null, contactAsRead: '' };
  }
  if (emailText === '')
    note('warning', 'email', 'The contact has no e-mail; reachable on the platform only.');
  return { contact, contactAsRead: name };
}
