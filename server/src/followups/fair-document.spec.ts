import { describe, expect, it } from '@jest/globals';
import type { Employer } from '@afterfair/shared/contracts';
import { buildFairDocument, type FairParts } from '@afterfair/shared/fair-document';
import { makeBatch, type VisibleMeeting } from '@afterfair/shared/rules';
import type { FairEntity } from '../fairs/index.js';
import type { AttendeeEntity } from '../identity/index.js';
import { keptDrafts } from './kept-drafts.js';
import { layPlan } from './lay-plan.js';
import { partOfFair } from './part-of-fair.js';

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
  {
    id: 'e3',
    name: 'Kelpwater',
    country: '',
    timeZone: '',
    booth: '',
    positions: [],
    contacts: [contact('c4', 'Dan Ferris')],
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
  reminderConfirmedAt: null,
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
const person = (id: string, name = '') => ({ id, name, title: '', keepInTouch: false });
const build = (
  meetings: FairParts['meetings'],
  attendees = [attendee('a1', 'Mira Kovač'), attendee('a2', 'Noé Blanc')],
  policy: FairEntity['policy'] = {},
) => {
  const fair = { ...FAIR, policy };
  return buildFairDocument({ fair, employers: EMPLOYERS, attendees, meetings, messages: [], drafts: [] });
};
const atSaltWorks = (attendeeId: string) => ({
  attendeeId,
  meeting: meeting(`m2-${attendeeId}`, { employerId: 'e2', people: [person('c3')] }),
});

describe('the fair as the rules see it', () => {
  it('tells whom the attendee keeps in touch with (T9) and that they said yes to a reminder (T4)', () => {
    const kept = { ...person('c2'), keepInTouch: true };
    const reminderConfirmedAt = '2026-11-30T09:00:00.000Z';
    const document = build([
      { attendeeId: 'a1', meeting: meeting('m1', { people: [person('c1'), kept], reminderConfirmedAt }) },
    ]);
    expect(document.meetings[0]).toMatchObject({ keepInTouch: ['c2'], reminderConfirmedAt });
  });

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
    const ids = ['a0', 'a1', 'a2', 'a3', 'a4'];
    const crowd = ids.flatMap((id) => [
      { attendeeId: id, meeting: meeting(`m1-${id}`, { people: [person('c1'), person('c2')] }) },
      ...(id === 'a4' ? [] : [atSaltWorks(id)]),
    ]);
    const elsewhere = { employerId: 'e3', people: [person('c4'), person('u9', 'Eve')] };
    const document = build(
      [...crowd, { attendeeId: 'a5', meeting: meeting('m3', elsewhere) }],
      [...ids, 'a5'].map((id) => attendee(id, `Name ${id}`)),
      { recipientBudget: { perHour: 1 } },
    );
    const isOf = (id: string) => (step: { attendeeId: string }) => step.attendeeId === id;
    const batch = makeBatch(document, NOW);
    for (const id of ids) {
      const part = partOfFair(document, id);
      const whole = batch.steps.filter(isOf(id));
      expect(part.attendees.map((one) => one.id)).toEqual(ids);
      expect(makeBatch(part, NOW, id)).toMatchObject({
        steps: whole,
        suppressed: batch.suppressed.filter(isOf(id)),
      });
      expect(whole.map(({ kind }) => kind).sort()).toEqual(
        id === 'a4'
          ? ['reminder', 'thank-you', 'thank-you']
          : ['reminder', 'reminder', 'thank-you', 'thank-you', 'thank-you'],
      );
    }
    const moments = batch.steps
      .filter(({ contactId }) => contactId === 'c1')
      .map(({ window }) => window.bestAt);
    expect(new Set(moments).size).toBe(ids.length);
  });

  it('D9: what others were shown keeps their places, and so the words of whoever is planned again', () => {
    const both = ['a1', 'a2'].map((id) => ({
      attendeeId: id,
      meeting: meeting(`m-${id}`, { people: [person('c1')] }),
    }));
    const before = makeBatch(build(both), NOW);
    const drafts = keptDrafts(
      before.steps.flatMap((step) =>
        step.attendeeId === 'a2'
          ? layPlan(build(both), { steps: [step], suppressed: [] }, [], () => false).save
          : [],
      ),
    );
    expect(drafts).toMatchObject([
      { phrasing: before.steps.find(({ attendeeId: of }) => of === 'a2')?.draft?.phrasing },
    ]);
    const earlier = { people: [person('c1')], startedAt: '2026-11-19T08:30:00.000Z' };
    const newcomer = [{ attendeeId: 'a3', meeting: meeting('m0', earlier) }, ...both];
    const after = makeBatch(
      {
        ...build(
          newcomer,
          ['a1', 'a2', 'a3'].map((id) => attendee(id, id)),
        ),
        drafts,
      },
      NOW,
    );
    const codes = after.steps.flatMap(({ kind, draft }) => (kind === 'thank-you' ? [draft?.phrasing] : []));
    expect(new Set(codes).size).toBe(3);
  });
});
