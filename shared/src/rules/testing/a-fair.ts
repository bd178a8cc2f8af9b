import type {
  FairContact,
  FairDocument,
  FairEmployer,
  FairMeeting,
  FairNote,
} from '../../contracts/index.js';

/** A point that any letter can use. */
export const A_POINT: FairNote = {
  id: 'n1',
  kind: 'point',
  text: 'ctrl centre kiel',
  say: 'the new control centre in Kiel',
};

export function aContact(given: Partial<FairContact> = {}): FairContact {
  return {
    id: 'c1',
    name: 'Anna Schmidt',
    title: 'Talent Partner',
    address: { platform: 'anna.schmidt' },
    language: 'en',
    salutation: 'Ms Schmidt',
    ...given,
  };
}

export function anEmployer(given: Partial<FairEmployer> = {}): FairEmployer {
  return {
    id: 'e1',
    name: 'Nordwind Energie',
    country: 'DE',
    timeZone: 'Europe/Berlin',
    positions: [{ id: 'p1', title: 'Grid Data Engineer' }],
    contacts: [aContact()],
    ...given,
  };
}

export function aMeeting(given: Partial<FairMeeting> = {}): FairMeeting {
  return {
    id: 'm1',
    attendeeId: 'a1',
    employerId: 'e1',
    contactIds: ['c1'],
    startedAt: '2026-11-19T10:00:00+01:00',
    endedAt: '2026-11-19T10:10:00+01:00',
    positionId: 'p1',
    language: 'en',
    notes: [A_POINT],
    ...given,
  };
}

/** A fair of one Thursday in Brussels, 9 to 17 h, with one attendee who met one contact once. */
export function aFair(given: Partial<FairDocument> = {}): FairDocument {
  return {
    version: 1,
    fair: {
      id: 'f1',
      name: 'Autumn Careers Fair',
      timeZone: 'Europe/Brussels',
      days: [{ opensAt: '2026-11-19T09:00:00+01:00', closesAt: '2026-11-19T17:00:00+01:00' }],
      languages: ['en'],
      channels: ['platform'],
    },
    employers: [anEmployer()],
    attendees: [
      {
        id: 'a1',
        name: 'Mira Kovač',
        email: 'mira@example.org',
        phone: '+385 1 555 0100',
        languages: ['en'],
      },
    ],
    meetings: [aMeeting()],
    messages: [],
    ...given,
  };
}

/** After the cut of `aFair`. */
export const AFTER_THE_CUT = '2026-11-19T16:30:00Z';
