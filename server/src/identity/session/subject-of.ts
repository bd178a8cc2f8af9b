import type { Principal } from '../../platform/access/index.js';

/** The id of the person behind a principal: attendee, organiser or contact. */
export function subjectOf(principal: Principal): string {
  if (principal.role === 'attendee') return principal.attendeeId;
  return principal.role === 'organiser' ? principal.organiserId : principal.contactId;
}
