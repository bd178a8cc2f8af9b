import type { ImportColumn, ImportReport } from '@afterfair/shared/contracts';
import { foldText } from './fold-text.js';

/** A column that is read: those of the contract, and the two halves of a contact's name. */
export type ReadColumn = ImportColumn | 'firstName' | 'lastName';

export interface ColumnMap {
  /** Index of the cell for each column that was recognised. */
  indexes: Partial<Record<ReadColumn, number>>;
  mapping: ImportReport['mapping'];
  ignoredHeaders: string[];
}

/** Header names, folded. The first of a row that fits a free column takes it. */
const HEADERS: Record<ReadColumn, readonly string[]> = {
  name: [
    ...['employer', 'employername', 'company', 'companyname', 'organisation', 'organization', 'exhibitor'],
    ...['firma', 'firmenname', 'unternehmen', 'unternehmensname', 'arbeitgeber', 'aussteller'],
    ...['entreprise', 'societe', 'empresa', 'azienda', 'firmanazwa', 'pracodawca', 'name'],
  ],
  country: ['country', 'countrycode', 'land', 'landercode', 'pays', 'pais', 'paese', 'kraj'],
  booth: [
    'booth',
    'boothnumber',
    'boothno',
    'stand',
    'standnummer',
    'standnr',
    'standnumber',
    'stall',
    'messestand',
  ],
  contact: [
    ...[
      'contact',
      'contactname',
      'contactperson',
      'representative',
      'recruiter',
      'recruitername',
      'rep',
      'person',
    ],
    ...[
      'ansprechpartner',
      'ansprechpartnerin',
      'ansprechperson',
      'kontakt',
      'kontaktperson',
      'interlocuteur',
    ],
  ],
  firstName: ['firstname', 'givenname', 'vorname', 'prenom', 'nombre', 'nome', 'imie'],
  lastName: [
    'lastname',
    'surname',
    'familyname',
    'nachname',
    'familienname',
    'nom',
    'apellido',
    'cognome',
    'nazwisko',
  ],
  title: [
    'title',
    'jobtitle',
    'role',
    'function',
    'funktion',
    'position',
    'rolle',
    'titel',
    'fonction',
    'stanowisko',
  ],
  email: [
    ...['email', 'emailaddress', 'mail', 'recruiteremail', 'recruiteremailaddress', 'contactemail'],
    ...['emailadresse', 'mailadresse', 'courriel'],
  ],
  timeZone: ['timezone', 'zone', 'zeitzone', 'fuseauhoraire'],
  positions: [
    ...['positions', 'openpositions', 'jobs', 'openings', 'vacancies', 'roles'],
    ...['stellen', 'offenestellen', 'positionen', 'stellenangebote', 'postes'],
  ],
  language: ['language', 'languagecode', 'lang', 'sprache', 'langue', 'idioma', 'lingua', 'jezyk'],
  salutation: ['salutation', 'formofaddress', 'anrede', 'briefanrede', 'civilite'],
};

/**
 * Finds out which column of the file is which, by English, German and a few other names; accents, case, spaces and
 * punctuation of a header are ignored. `name` is the employer's, unless another header names the company: then it is
 * the contact's.
 */
export function mapColumns(header: string[]): ColumnMap {
  const folded = header.map(foldText);
  const hasCompany = folded.some((text) => text !== 'name' && HEADERS.name.includes(text));
  const indexes: ColumnMap['indexes'] = {};
  const mapping: ColumnMap['mapping'] = [];
  const ignoredHeaders: string[] = [];
  folded.forEach((text, index) => {
    const column = hasCompany && text === 'name' ? 'contact' : columnOf(text);
    const original = (header[index] ?? '').trim();
    if (column !== undefined && indexes[column] === undefined) {
      indexes[column] = index;
      const shown = column === 'firstName' || column === 'lastName' ? 'contact' : column;
      mapping.push({ column: shown, header: original });
    } else if (original !== '') ignoredHeaders.push(original);
  });
  return { indexes, mapping, ignoredHeaders };
}

function columnOf(text: string): ReadColumn | undefined {
  return (Object.keys(HEADERS) as ReadColumn[]).find((column) => HEADERS[column].includes(text));
}
