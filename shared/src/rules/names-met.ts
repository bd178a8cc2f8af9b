import type { FairEmployer } from '../contracts/index.js';
import type { NamesAround } from './draft/index.js';

/** Everybody the attendee met, elsewhere (`others`) and at this employer, and everybody who works there. */
export function namesMet(employer: FairEmployer, others: NamesAround): NamesAround {
  const here = (employer.contacts ?? []).map((contact) => contact.name);
  return { persons: [...here, ...others.persons], companies: others.companies };
}
