import {
  type ContactInput,
  type EmployerInput,
  type ImportRemark,
  LIMITS,
} from '@afterfair/shared/contracts';
import { foldText } from './fold-text.js';
import type { ContactParts, RowParts } from './read-parts.js';

/** An employer to be written: with an id it replaces the stored one, without it is new. */
export type EmployerToSave = EmployerInput & { id?: string };

/** Which row of this file has decided a field. */
export type Touched = Map<string, number>;

interface Merged {
  employer: EmployerToSave;
  touched: Touched;
  isChanged: boolean;
  remarks: ImportRemark[];
}

/** Lays one row over an employer. Neither argument is changed; a row with an error remark is not to be used. */
export function mergeRow(
  employer: EmployerToSave,
  parts: RowParts,
  row: number,
  touchedBefore: Touched,
): Merged {
  const touched = new Map(touchedBefore);
  const remarks: ImportRemark[] = [];
  const decide = (column: FieldColumn, key: string, before: string, given: string): string => {
    const decidedBy = touched.get(key);
    if (given === '') return before;
    if (decidedBy !== undefined && given !== before) {
      remarks.push({
        severity: 'warning',
        column,
        message: `Row ${decidedBy} says '${before}' of the same ${key.includes('/') ? 'contact' : 'employer'}; that stays.`,
      });
      return before;
    }
    touched.set(key, decidedBy ?? row);
    return given;
  };

  const country = decide('country', 'country', employer.country ?? '', parts.country);
  const booth = decide('booth', 'booth', employer.booth ?? '', parts.booth);
  const timeZone = employer.timeZone || parts.timeZone;
  const positions = withPositions(employer.positions ?? [], parts.positions);
  const contacts = withContact(employer.contacts ?? [], parts, timeZone, decide);
  if (positions.length > LIMITS.positionsPerEmployer)
    remarks.push(tooMany('positions', LIMITS.positionsPerEmployer));
  if (contacts.length > LIMITS.contactsPerEmployer)
    remarks.push(tooMany('contact', LIMITS.contactsPerEmployer));

  const merged: EmployerToSave = { ...employer, country, booth, timeZone, positions, contacts };
  return { employer: merged, touched, isChanged: content(merged) !== content(employer), remarks };
}

type FieldColumn = 'country' | 'booth' | 'title' | 'email' | 'language' | 'salutation';
type Decide = (column: FieldColumn, key: string, before: string, given: string) => string;

function withPositions(
  before: NonNullable<EmployerInput['positions']>,
  titles: string[],
): NonNullable<EmployerInput['positions']> {
  const known = new Set(before.map(({ title }) => foldText(title)));
  return [...before, ...titles.filter((title) => !known.has(foldText(title))).map((title) => ({ title }))];
}

function withContact(
  before: ContactInput[],
  { contact, timeZone }: RowParts,
  employersZone: string,
  decide: Decide,
): ContactInput[] {
  if (!contact) return before;
  const own = timeZone === employersZone ? '' : timeZone;
  const name = foldText(contact.name);
  const index = before.findIndex((known) => foldText(known.name) === name);
  const laid = layOver(before[index] ?? { name: contact.name }, contact, own, (column, given, known) =>
    decide(column, `${name}/${column}`, known, given),
  );
  return index === -1 ? [...before, laid] : before.with(index, laid);
}

function layOver(
  known: ContactInput,
  given: ContactParts,
  timeZone: string,
  choose: (column: FieldColumn, given: string, known: string) => string,
): ContactInput {
  return {
    ...known,
    title: choose('title', given.title, known.title ?? ''),
    email: choose('email', given.email, known.email ?? ''),
    language: choose('language', given.language, known.language ?? ''),
    salutation: choose('salutation', given.salutation, known.salutation ?? ''),
    timeZone: known.timeZone || timeZone,
  };
}

function tooMany(column: 'positions' | 'contact', limit: number): ImportRemark {
  return {
    severity: 'error',
    column,
    message: `One employer has more than ${limit} of these; the row is left out.`,
  };
}

/** What counts as a change; missing and empty are the same. */
function content({
  name,
  country = '',
  timeZone = '',
  booth = '',
  positions = [],
  contacts = [],
}: EmployerToSave): string {
  return JSON.stringify([
    name,
    country,
    timeZone,
    booth,
    positions.map(({ title }) => title),
    contacts.map((contact) => [
      contact.name,
      contact.title ?? '',
      contact.email ?? '',
      contact.language ?? '',
      contact.timeZone ?? '',
      contact.salutation ?? '',
    ]),
  ]);
}
