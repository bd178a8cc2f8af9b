import { describe, expect, it } from '@jest/globals';
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

const REQUEST: DraftingRequest = {
  fair: {
    id: 'f',
    name: 'Harbour Career Day',
    timeZone: 'Europe/Brussels',
    days: [{ opensAt: '2026-11-19T09:00:00+01:00', closesAt: '2026-11-19T17:00:00+01:00' }],
    languages: ['en'],
    state: 'open',
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
      booth: '',
      positions: [],
      contacts: [{ id: 'c', name: 'Rosa Lindqvist', title: 'Talent Partner' }],
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

  it('are none without meetings', () => {
    expect(draftOnDevice({ ...REQUEST, meetings: [] }).steps).toEqual([]);
  });
});
