import type { FairAttendee, FairEmployer } from '../contracts/index.js';
import type { NamesAround } from './draft/index.js';
import { othersMet } from './others-met.js';
import type { FairIndex } from './plan/index.js';

/** Everybody the attendee met, at this employer and elsewhere, and everybody who works there. */
export function namesMet(index: FairIndex, attendee: FairAttendee, employer: FairEmployer): NamesAround {
  const others = othersMet(index, attendee.id, employer);
  const here = (employer.contacts ?? []).map((contact) => contact.name);
  return { persons: [...here, ...others.persons], companies: others.companies };
}
