import type { Fault } from './fault.js';
import type { Loose } from './loose-document.js';

type Known = (id: string) => boolean;

/** Ids that point to nothing, and contacts or positions of another employer than the meeting's. */
export function findDanglingIds(document: Loose): Fault[] {
  const employers = new Map(
    document
      .at('employers')
      .items()
      .flatMap((employer): [string, Loose][] => {
        const id = employer.at('id').text();
        return id === undefined ? [] : [[id, employer]];
      }),
  );
  const attendees = idsOf(document.at('attendees').items());
  const meetings = idsOf(document.at('meetings').items());
  const contacts = idsOf([...employers.values()].flatMap((employer) => employer.at('contacts').items()));
  const known = {
    attendee: (id: string) => attendees.has(id),
    contact: (id: string) => contacts.has(id),
    meeting: (id: string) => meetings.has(id),
  };
  return [
    ...document
      .at('attendees')
      .items()
      .flatMap((attendee) => [
        ...attendee.at('favourites').items(),
        ...attendee
          .at('booked')
          .items()
          .map((booking) => booking.at('employerId')),
      ])
      .flatMap((id) => unknownId(id, (one) => employers.has(one), 'employer')),
    ...document
      .at('meetings')
      .items()
      .flatMap((meeting) => faultsOfMeeting(meeting, employers, known.attendee)),
    ...document
      .at('messages')
      .items()
      .flatMap((message) => [
        ...unknownId(message.at('attendeeId'), known.attendee, 'attendee'),
        ...unknownId(message.at('contactId'), known.contact, 'contact'),
      ]),
    ...document
      .at('drafts')
      .items()
      .flatMap((draft) => faultsOfDraft(draft, known)),
  ];
}

function faultsOfMeeting(meeting: Loose, employers: Map<string, Loose>, attendee: Known): Fault[] {
  const employer = employers.get(meeting.at('employerId').text() ?? '');
  const faults = [
    ...unknownId(meeting.at('attendeeId'), attendee, 'attendee'),
    ...unknownId(meeting.at('employerId'), (id) => employers.has(id), 'employer'),
  ];
  if (!employer) return faults;
  const contacts = idsOf(employer.at('contacts').items());
  const positions = idsOf(employer.at('positions').items());
  const named = [
    ...meeting.at('contactIds').items(),
    ...meeting.at('keepInTouch').items(),
    meeting.at('followUp').at('contactId'),
  ];
  return [
    ...faults,
    ...named.flatMap((id) => unknownId(id, (one) => contacts.has(one), "contact of the meeting's employer")),
    ...unknownId(meeting.at('positionId'), (id) => positions.has(id), "position of the meeting's employer"),
  ];
}

function faultsOfDraft(draft: Loose, known: { contact: Known; meeting: Known }): Fault[] {
  const several = draft.at('meetingIds');
  const single = draft.at('meetingId');
  const without = several.value === undefined && single.value === undefined;
  return [
    ...(without ? [{ pointer: several.pointer, message: 'is missing' }] : []),
    ...[...several.items(), single].flatMap((id) => unknownId(id, known.meeting, 'meeting')),
    ...unknownId(draft.at('contactId'), known.contact, 'contact'),
  ];
}

function unknownId(reference: Loose, known: Known, what: string): Fault[] {
  const id = reference.text();
  if (id === undefined || known(id)) return [];
  return [{ pointer: reference.pointer, message: `names no ${what}: ${id}` }];
}

function idsOf(items: Loose[]): Set<string> {
  return new Set(items.flatMap((item) => item.at('id').text() ?? []));
}
