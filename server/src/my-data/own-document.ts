import type { BookedSlotFields, FairBooking, FairDocument, Prepared } from '@afterfair/shared/contracts';

/**
 * What of a fair document is one attendee's own: their meetings and messages, and of the employers and contacts only those
 * whom they met, marked, have a conversation booked with, meant to write to or wrote to.
 */
export function ownDocument(document: FairDocument, attendeeId: string, prepared: Prepared): FairDocument {
  const meetings = document.meetings.filter((meeting) => meeting.attendeeId === attendeeId);
  const messages = (document.messages ?? []).filter((message) => message.attendeeId === attendeeId);
  const drafts = document.drafts ?? [];
  const contacts = new Set([
    ...meetings.flatMap(({ contactIds = [], followUp, keepInTouch = [] }) => [
      ...contactIds,
      ...(followUp ? [followUp.contactId] : []),
      ...keepInTouch,
    ]),
    ...[...messages, ...drafts].map(({ contactId }) => contactId),
  ]);
  const listed = new Set(document.employers.map(({ id }) => id));
  const favourites = prepared.favourites
    .filter(({ marked, employerId }) => marked && listed.has(employerId))
    .map(({ employerId }) => employerId);
  const booked = prepared.booked.flatMap(({ slot }) => (slot ? [toBooking(slot, listed)] : []));
  const mine = new Set([
    ...meetings.map(({ employerId }) => employerId),
    ...favourites,
    ...booked.flatMap(({ employerId }) => employerId ?? []),
  ]);
  const employers = document.employers
    .map((employer) => ({
      ...employer,
      contacts: (employer.contacts ?? []).filter(({ id }) => contacts.has(id)),
    }))
    .filter(({ id, contacts: known }) => mine.has(id) || known.length > 0);
  const attendees = document.attendees
    .filter(({ id }) => id === attendeeId)
    .map((attendee) => ({ ...attendee, favourites, booked }));
  return { ...document, employers, attendees, meetings, messages, drafts };
}

/** An employer that is no longer in the fair is known by the calendar's words alone. */
function toBooking(slot: BookedSlotFields, listed: ReadonlySet<string>): FairBooking {
  const { startsAt, endsAt, employerId, employerName } = slot;
  return {
    startsAt,
    endsAt,
    ...(employerId !== null && listed.has(employerId) && { employerId }),
    employerName,
  };
}
