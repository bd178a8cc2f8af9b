import { describe, expect, it } from '@jest/globals';
import type { Employer } from '@afterfair/shared/contracts';
import { makeBatch, type VisibleMeeting } from '@afterfair/shared/rules';
import type { FairEntity } from '../fairs/index.js';
import type { AttendeeEntity } from '../identity/index.js';
import { buildFairDocument, type FairParts } from './build-fair-document.js';

const FAIR: FairEntity = {
  id: 'f',
  organiserId: 'o',
  name: 'Harbour Career Day',
  timeZone: 'Europe/Brussels',
  languages: ['en'],
  days: [{ opensAt: '2026-11-19T09:00:00+01:00', closesAt: '2026-11-19T17:00:00+01:00' }],
  policy: {},
  state: 'cut',
  joinCode: 'ABCDEF',
  createdAt: '2026-11-01T09:00:00.000Z',
  endedAt: '2026-11-19T16:00:00.000Z',
  cutAt: '2026-11-19T16:00:00.000Z',
};
const NOW = '2026-11-19T16:00:00.000Z';

const contact = (id: string, name: string) => ({
  id,
  name,
  title: '',
  email: `${id}@mail.example`,
  language: '',
  timeZone: '',
  salutation: '',
  optedOut: false,
});
const EMPLOYERS: Employer[] = [
  {
    id: 'e1',
    name: 'Tidewell',
    country: 'IE',
    timeZone: '',
    booth: '',
    positions: [{ id: 'p1', title: 'Analyst' }],
    contacts: [contact('c1', 'Ada Moran'), contact('c2', 'Bo Kern')],
  },
  {
    id: 'e2',
    name: 'Salt Works',
    country: '',
    timeZone: '',
    booth: '',
    positions: [],
    contacts: [contact('c3', 'Cy Dunne')],
  },
];
const attendee = (id: string, name: string): AttendeeEntity => ({
  id,
  fairId: 'f',
  name,
  email: `${id}@mail.example`,
  phone: '',
  headline: '',
  links: [],
  languages: ['en'],
  joinedAt: NOW,
});
const meeting = (id: string, fields: Partial<VisibleMeeting>): VisibleMeeting => ({
  id,
  employerId: 'e1',
  employerName: null,
  startedAt: '2026-11-19T10:00:00.000Z',
  endedAt: null,
  positionId: null,
  interest: null,
  language: null,
  decisionBy: null,
  followUp: null,
  reflection: null,
  outcome: null,
  deleted: false,
  notes: [
    {
      id: `n-${id}`,
      kind: 'point',
      text: 'the new pilot plant',
      say: null,
      by: 'me',
      date: null,
      readyAt: null,
      link: null,
      earlier: 0,
    },
  ],
  people: [],
  ...fields,
});
const person = (id: string, name = '') => ({ id, name, title: '' });
const build = (
  meetings: FairParts['meetings'],
  attendees = [attendee('a1', 'Mira Kovač'), attendee('a2', 'Noé Blanc')],
) => buildFairDocument({ fair: FAIR, employers: EMPLOYERS, attendees, meetings, messages: [], drafts: [] });

describe('the fair as the rules see it', () => {
  it('keeps ids, addresses contacts on the platform and leaves out what is not known', () => {
    const document = build([
      { attendeeId: 'a1', meeting: meeting('m1', { positionId: 'p1', people: [person('c1')] }) },
    ]);
    expect(document.employers[0]?.contacts?.[0]).toEqual({
      id: 'c1',
      name: 'Ada Moran',
      address: { platform: 'c1' },
      optedOut: false,
    });
    expect(document.meetings).toEqual([
      {
        id: 'm1',
        attendeeId: 'a1',
        employerId: 'e1',
        contactIds: ['c1'],
        positionId: 'p1',
        startedAt: '2026-11-19T10:00:00.000Z',
        endedAt: '2026-11-19T10:00:00.000Z',
        notes: [{ id: 'n-m1', kind: 'point', text: 'the new pilot plant' }],
      },
    ]);
  });

  it('takes a person who was typed in for the contact of that name, and anybody else for one without an address', () => {
    const people = [person('u1', ' ada  MORAN '), person('u2', 'Dee Hale'), person('u3')];
    const document = build([
      {
        attendeeId: 'a1',
        meeting: meeting('m1', { people, followUp: { contactId: 'u1', channel: 'platform' } }),
      },
    ]);
    expect(document.meetings[0]).toMatchObject({
      contactIds: ['c1', 'u2'],
      followUp: { contactId: 'c1', channel: 'platform' },
    });
    expect(document.employers[0]?.contacts?.at(-1)).toEqual({ id: 'u2', name: 'Dee Hale' });
  });

  it("Nobody else's data: an id of somebody else in the fair takes nobody over", () => {
    const document = build([
      { attendeeId: 'a1', meeting: meeting('m1', { people: [person('u1', 'Dee Hale')] }) },
      {
        attendeeId: 'a2',
        meeting: meeting('m2', { people: [person('u1', 'Eve'), person('c3', 'Mallory')] }),
      },
    ]);
    const contacts = document.employers.flatMap(({ contacts: list = [] }) => list);
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
    expect(contacts.find(({ id }) => id === 'c3')).toMatchObject({
      name: 'Cy Dunne',
      address: { platform: 'c3' },
    });
    expect(contacts.find(({ id }) => id === 'u1')).toEqual({ id: 'u1', name: 'Dee Hale' });
    expect(contacts.filter(({ address }) => !address).map(({ name }) => name)).toEqual([
      'Dee Hale',
      'Eve',
      'Mallory',
    ]);
  });

  it('makes an employer of its own of one that no organiser listed, and leaves out a meeting with none at all', () => {
    const nobody = { employerId: null, employerName: null };
    const document = build([
      {
        attendeeId: 'a1',
        meeting: meeting('m1', { ...nobody, employerName: ' Kelpwater ', people: [person('u1', 'Eve')] }),
      },
      { attendeeId: 'a1', meeting: meeting('m2', nobody) },
      { attendeeId: 'a1', meeting: meeting('m3', { startedAt: '' }) },
    ]);
    expect(document.meetings.map(({ id, employerId }) => [id, employerId])).toEqual([['m1', 'of-m1']]);
    expect(document.employers.at(-1)).toEqual({
      id: 'of-m1',
      name: 'Kelpwater',
      contacts: [{ id: 'u1', name: 'Eve' }],
    });
  });

  it('D9: the part of one attendee gives the very steps that the whole fair gives', () => {
    const meetings = [
      { attendeeId: 'a1', meeting: meeting('m1', { people: [person('c1'), person('c2')] }) },
      { attendeeId: 'a1', meeting: meeting('m2', { employerId: 'e2', people: [person('c3')] }) },
      { attendeeId: 'a2', meeting: meeting('m3', { people: [person('c1')] }) },
      { attendeeId: 'a2', meeting: meeting('m4', { employerId: 'e2', people: [person('c3')], notes: [] }) },
    ];
    const whole = makeBatch(build(meetings), NOW).steps.filter(({ attendeeId }) => attendeeId === 'a1');
    const own = meetings.filter(({ attendeeId }) => attendeeId === 'a1');
    const part = makeBatch(build(own, [attendee('a1', 'Mira Kovač')]), NOW).steps;
    expect(whole).toHaveLength(3);
    expect(part).toEqual(whole);
  });
});
