import type { FairDocument } from '@afterfair/shared/contracts';

/**
 * The part of a fair that one attendee's steps depend on: their meetings, and what everybody else has to do with the same
 * employers, for they write to the same recipients (C5, D8, D9). Employers and messages stay as they are. The rules make
 * the same of it as of the whole fair.
 */
export function partOfFair(document: FairDocument, attendeeId: string): FairDocument {
  const own = document.meetings.filter((meeting) => meeting.attendeeId === attendeeId);
  const met = new Set(own.map(({ employerId }) => employerId));
  const meetings = document.meetings.filter(({ employerId }) => met.has(employerId));
  const writers = new Set([attendeeId, ...meetings.map((meeting) => meeting.attendeeId)]);
  return { ...document, meetings, attendees: document.attendees.filter(({ id }) => writers.has(id)) };
}
