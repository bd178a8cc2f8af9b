import type { Principal } from '../platform/access/index.js';

/** Names of the rooms that sockets are in. */
export const ROOMS = {
  attendee: (id: string) => `attendee:${id}`,
  contact: (id: string) => `contact:${id}`,
  /** Everybody of a fair but its organiser. */
  fair: (id: string) => `fair:${id}`,
  /** Organisers who watch the board. */
  board: (fairId: string) => `board:${fairId}`,
  subject: (id: string) => `subject:${id}`,
  session: (tokenHash: string) => `session:${tokenHash}`,
};

/** The person behind a connection: an attendee, an organiser or a contact. */
export function subjectOf(principal: Principal): string {
  if (principal.role === 'organiser') return principal.organiserId;
  return principal.role === 'attendee' ? principal.attendeeId : principal.contactId;
}

/** The rooms that a socket is in from the start. */
export function roomsOf(principal: Principal): string[] {
  const own = [ROOMS.session(principal.tokenHash), ROOMS.subject(subjectOf(principal))];
  if (principal.role === 'organiser') return own;
  const fair = ROOMS.fair(principal.fairId);
  if (principal.role === 'attendee') return [...own, fair, ROOMS.attendee(principal.attendeeId)];
  return [...own, fair, ROOMS.contact(principal.contactId)];
}
