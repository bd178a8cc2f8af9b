import { describe, expect, it } from '@jest/globals';
import { type ContactCard, DEFAULT_POLICY } from '@afterfair/shared/contracts';
import type { VisibleMeeting } from '@afterfair/shared/rules';
import { draftOnDevice } from './draft-on-device';
import type { DraftingRequest } from './drafting-request';

const MEETING: VisibleMeeting = {
  id: 'm',
  employerId: 'e',
  employerName: null,
  startedAt: '2026-11-19T09:00:00.000Z',
  endedAt: '2026-11-19T09:10:00.000Z',
  positionId: null,
  interest: 4,
  language: 'en',
  decisionBy: null,
  followUp: null,
  reflection: null,
  outcome: null,
  reminderConfirmedAt: null,
  deleted: false,
  notes: [
    {
      id: 'n',
      kind: 'point',
      text: 'the new calibration hall in Ostend',
      say: null,
      by: 'me',
      date: null,
      readyAt: null,
      link: null,
      earlier: 0,
    },
  ],
  people: [{ id: 'c', name: '', title: '', keepInTouch: false }],
};

const ROSA: ContactCard = {
  id: 'c',
  name: 'Rosa Lindqvist',
  title: 'Talent Partner',
  language: '',
  timeZone: '',
  salutation: '',
};

const REQUEST: DraftingRequest = {
  fair: {
    id: 'f',
    name: 'Harbour Career Day',
    timeZone: 'Europe/Brussels',
    days: [{ opensAt: '2026-11-19T09:00:00+01:00', closesAt: '2026-11-19T17:00:00+01:00' }],
    languages: ['en'],
    state: 'open',
    channels: ['platform'],
    policy: DEFAULT_POLICY,
  },
  attendee: {
    id: 'a',
    name: 'Ines Varga',
    email: 'ines@mail.example',
    phone: '',
    headline: '',
    links: [],
    languages: ['en'],
  },
  employers: [
    {
      id: 'e',
      name: 'Quayside Instruments',
      country: 'BE',
      timeZone: '',
      booth: '',
      positions: [],
      contacts: [ROSA],
    },
  ],
  meetings: [MEETING],
  now: '2026-11-19T16:30:00.000Z',
};

describe('drafts made on this device', () => {
  const { steps, cutAt } = draftOnDevice(REQUEST);
  const letter = steps.find(({ kind }) => kind === 'thank-you');

  it('are made by the same rules, from what was said', () => {
    expect(cutAt).toBe(REQUEST.now);
    expect(letter?.contact).toMatchObject({ name: 'Rosa Lindqvist', timeZone: 'Europe/Brussels' });
    expect(letter?.draft?.body).toContain('calibration hall in Ostend');
    expect(letter?.notes.map(({ id }) => id)).toEqual(['n']);
  });

  it('cannot be approved: they carry no hash of a text that the server knows', () => {
    expect(steps.map(({ textHash }) => textHash).join('')).toBe('');
    expect(steps.every(({ delivery }) => delivery === 'none')).toBe(true);
  });

  it('are in the contact’s own language and address them as they wish, at their hours', () => {
    const rosa = { ...ROSA, language: 'fr', salutation: 'Maître Lindqvist', timeZone: 'Europe/Lisbon' };
    const attendee = { ...REQUEST.attendee, languages: ['en', 'fr'] };
    const employers = REQUEST.employers.map((employer) => ({ ...employer, contacts: [rosa] }));
    const notes = MEETING.notes.map((note) => ({ ...note, text: 'le nouveau banc d’étalonnage à Ostende' }));
    const meetings = [{ ...MEETING, language: 'fr', notes }];
    const [first] = draftOnDevice({ ...REQUEST, attendee, employers, meetings }).steps;
    expect(first?.draft).toMatchObject({ language: 'fr', body: expect.stringContaining('Maître Lindqvist') });
    expect(first?.contact.timeZone).toBe('Europe/Lisbon');
  });

  it('keep to the organiser’s policy', () => {
    const meetings = [{ ...MEETING, decisionBy: { date: '2026-11-27' } }];
    const kinds = (max: number) => {
      const policy = { ...DEFAULT_POLICY, reminders: { ...DEFAULT_POLICY.reminders, max } };
      return draftOnDevice({ ...REQUEST, fair: { ...REQUEST.fair, policy }, meetings }).steps.map(
        ({ kind }) => kind,
      );
    };
    expect(kinds(1)).toContain('reminder');
    expect(kinds(0)).not.toContain('reminder');
  });

  it('are none without meetings', () => {
    expect(draftOnDevice({ ...REQUEST, meetings: [] }).steps).toEqual([]);
  });
});
