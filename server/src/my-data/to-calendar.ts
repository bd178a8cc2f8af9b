import { generateIcsCalendar, type IcsDateObject, type IcsEvent } from 'ts-ics';
import type { FairBooking, FairDocument, FairMeeting, Step } from '@afterfair/shared/contracts';

/**
 * A calendar (RFC 5545) of the conversations that are booked, of the meetings, of the days on which employers decide, and of the messages that are still planned.
 * It says when and with whom, and nothing of what was noted: calendars are looked at by others.
 *
 * @param now milliseconds since the epoch, the stamp of every entry.
 */
export function toCalendar(document: FairDocument, steps: readonly Step[], now: number): string {
  const nameOf = (employerId: string): string =>
    document.employers.find(({ id }) => id === employerId)?.name ?? '';
  const stamp = { date: new Date(now) };
  const events = [
    ...document.attendees
      .flatMap(({ booked = [] }) => booked)
      .map((booking) => booked(booking, nameOf(booking.employerId ?? '') || booking.employerName, stamp)),
    ...document.meetings.map((meeting) => talk(meeting, nameOf(meeting.employerId), stamp)),
    ...document.meetings.flatMap((meeting) => decision(meeting, nameOf(meeting.employerId), stamp)),
    ...steps.map((step) => message(document, step, stamp)),
  ];
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Afterfair//Afterfair//EN',
    name: document.fair.name,
    events,
  });
}

function booked({ startsAt, endsAt }: FairBooking, employer: string, stamp: IcsDateObject): IcsEvent {
  const uid = `booked-${startsAt}-${encodeURIComponent(employer.toWellFormed())}@afterfair`;
  return { stamp, uid, summary: employer, start: at(startsAt), end: at(endsAt) };
}

function talk({ id, startedAt, endedAt }: FairMeeting, employer: string, stamp: IcsDateObject): IcsEvent {
  return { stamp, uid: `meeting-${id}@afterfair`, summary: employer, start: at(startedAt), end: at(endedAt) };
}

function decision({ id, decisionBy }: FairMeeting, employer: string, stamp: IcsDateObject): IcsEvent[] {
  if (!decisionBy) return [];
  const start = new Date(`${decisionBy.date}T00:00:00Z`);
  return [
    {
      stamp,
      uid: `decision-${id}@afterfair`,
      summary: `${employer}: decision`,
      start: { date: start, type: 'DATE' },
      duration: { days: 1 },
    },
  ];
}

function message(
  { employers }: FairDocument,
  { id, contactId, kind, window }: Step,
  stamp: IcsDateObject,
): IcsEvent {
  const contact = employers.flatMap(({ contacts = [] }) => contacts).find((each) => each.id === contactId);
  return {
    stamp,
    uid: `message-${id}@afterfair`,
    summary: `${kind}: ${contact?.name ?? ''}`,
    start: at(window.bestAt),
    duration: { minutes: 5 },
    timeTransparent: 'TRANSPARENT',
  };
}

function at(instant: string): { date: Date } {
  return { date: new Date(instant) };
}
