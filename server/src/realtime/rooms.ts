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

/** The rooms that a socket is in from the start. */
export function roomsOf(principal: Principal): string[] {
  const own = [ROOMS.session(principal.tokenHash)];
  if (principal.role === 'organiser') return [...own, ROOMS.subject(principal.organiserId)];
  const fair = ROOMS.fair(principal.fairId);
  if (principal.role === 'attendee')
    return [...own, fair, ROOMS.subject(principal.attendeeId), ROOMS.attendee(principal.attendeeId)];
  return [...own, fair, ROOMS.subject(principal.contactId), ROOMS.contact(principal.contactId)];
}
