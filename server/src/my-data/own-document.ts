import type { FairDocument } from '@afterfair/shared/contracts';

/**
 * What of a fair document is one attendee's own: their meetings and messages, and of the employers and contacts only those
 * whom they met, meant to write to or wrote to.
 */
export function ownDocument(document: FairDocument, attendeeId: string): FairDocument {
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
  const met = new Set(meetings.map(({ employerId }) => employerId));
  const employers = document.employers
    .map((employer) => ({
      ...employer,
      contacts: (employer.contacts ?? []).filter(({ id }) => contacts.has(id)),
    }))
    .filter(({ id, contacts: known }) => met.has(id) || known.length > 0);
  const attendees = document.attendees.filter(({ id }) => id === attendeeId);
  return { ...document, employers, attendees, meetings, messages, drafts };
}
