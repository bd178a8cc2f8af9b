import { createHash } from 'node:crypto';
import type { FairDocument } from '@afterfair/shared/contracts';
import { canonicalJson } from '@afterfair/shared/rules';

/** Names everything that a step's text is made from; the same hash means the same facts. */
export type SourceHash = (step: { attendeeId: string; contactId: string }) => string;

/** Makes the hashes of one document: attendee, recipient with employer, and what was noted of their meetings. */
export function sourceHashes({ fair, employers, attendees, meetings }: FairDocument): SourceHash {
  const attendeeById = new Map(attendees.map((attendee) => [attendee.id, attendee]));
  const recipientById = new Map(
    employers.flatMap(({ contacts = [], ...employer }) =>
      contacts.map((contact) => [contact.id, { contact, employer }] as const),
    ),
  );
  const meetingsOf = Map.groupBy(meetings, ({ attendeeId }) => attendeeId);
  return ({ attendeeId, contactId }) => {
    const recipient = recipientById.get(contactId);
    const own = meetingsOf.get(attendeeId) ?? [];
    const shared = own.filter(({ contactIds = [] }) => contactIds.includes(contactId));
    // Somebody who was named and never met is told of everything that was said at their employer.
    const there = own.filter(({ employerId }) => employerId === recipient?.employer.id);
    const source = {
      fair: [fair.name, fair.languages],
      attendee: attendeeById.get(attendeeId),
      recipient,
      meetings: shared.length > 0 ? shared : there,
    };
    return createHash('sha256').update(canonicalJson(source)).digest('hex');
  };
}
