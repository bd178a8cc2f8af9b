import type { Contact, Employer, EmployerInput } from '@afterfair/shared/contracts';

/** A contact as typed; `id` is `''` until the server gave it one. */
export type ContactWords = Contact;

/** An employer as typed. */
export interface EmployerWords {
  name: string;
  country: string;
  timeZone: string;
  booth: string;
  positions: { id: string; title: string }[];
  contacts: ContactWords[];
}

export const EMPTY_CONTACT: ContactWords = {
  id: '',
  name: '',
  title: '',
  email: '',
  language: '',
  timeZone: '',
  salutation: '',
  optedOut: false,
};

export const EMPTY_EMPLOYER: EmployerWords = {
  name: '',
  country: '',
  timeZone: '',
  booth: '',
  positions: [],
  contacts: [{ ...EMPTY_CONTACT }],
};

/** The form of an employer that is to be changed. */
export function employerToWords(employer: Employer): EmployerWords {
  const { name, country, timeZone, booth, positions, contacts } = employer;
  return {
    name,
    country,
    timeZone,
    booth,
    positions: positions.map(({ id, title }) => ({ id, title })),
    contacts: contacts.map((contact) => ({ ...EMPTY_CONTACT, ...contact })),
  };
}

/** What the form says, as the server takes it; positions and contacts without a name were never meant. */
export function wordsToEmployer(words: EmployerWords): EmployerInput {
  return {
    name: words.name.trim(),
    country: words.country.trim().toUpperCase(),
    timeZone: words.timeZone,
    booth: words.booth.trim(),
    positions: words.positions
      .filter(({ title }) => title.trim() !== '')
      .map(({ id, title }) => ({ ...known(id), title: title.trim() })),
    contacts: words.contacts
      .filter(({ name }) => name.trim() !== '')
      .map((contact) => ({
        ...known(contact.id),
        name: contact.name.trim(),
        title: contact.title.trim(),
        email: contact.email.trim(),
        language: contact.language,
        timeZone: contact.timeZone,
        salutation: contact.salutation.trim(),
        optedOut: contact.optedOut,
      })),
  };
}

function known(id: string): { id?: string } {
  return id === '' ? {} : { id };
}
