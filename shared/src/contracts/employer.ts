import type { Channel } from './fair.js';

export interface Position {
  id: string;
  title: string;
}

/** A person at an employer (rules.md section 1), as an organiser sees and edits them. */
export interface Contact {
  id: string;
  name: string;
  title: string;
  email: string;
  /** ISO 639-1, `''` when unknown. */
  language: string;
  /** IANA name, `''` when unknown. */
  timeZone: string;
  /** How to address them after the greeting word, `''` when unknown. */
  salutation: string;
  /** Wants no messages, from anyone (C6). */
  optedOut: boolean;
}

export interface Employer {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2, `''` when unknown. */
  country: string;
  /** IANA name, `''` when unknown. */
  timeZone: string;
  booth: string;
  positions: Position[];
  contacts: Contact[];
}

/** What an organiser writes; an `id` that is given must exist, one left out is made. */
export interface EmployerInput {
  name: string;
  country?: string;
  timeZone?: string;
  booth?: string;
  positions?: { id?: string; title: string }[];
  contacts?: ContactInput[];
}

export interface ContactInput {
  id?: string;
  name: string;
  title?: string;
  email?: string;
  language?: string;
  timeZone?: string;
  salutation?: string;
  optedOut?: boolean;
}

/** A contact as an attendee sees them: how to address them and when, no address and no opt-out. */
export interface ContactCard {
  id: string;
  name: string;
  title: string;
  /** ISO 639-1, `''` when unknown. */
  language: string;
  /** IANA name, `''` when unknown. */
  timeZone: string;
  /** How to address them after the greeting word, `''` when unknown. */
  salutation: string;
}

/** An employer as an attendee sees it: no address and no opt-out of anyone. */
export interface EmployerCard {
  id: string;
  name: string;
  country: string;
  /** IANA name, `''` when unknown. */
  timeZone: string;
  booth: string;
  positions: Position[];
  contacts: ContactCard[];
}

/** Where a contact can be reached; the keys are channels. */
export type AddressBook = Partial<Record<Channel, string>>;

/** A recruiter's personal link to their inbox. The address is shown once, when it is made. */
export interface RecruiterLink {
  contactId: string;
  url: string;
}
