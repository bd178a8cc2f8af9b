import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import {
  DEFAULT_POLICY,
  type AttendeeSession,
  type Problem,
  type SessionView,
} from '@afterfair/shared/contracts';
import { Api } from './api';
import { KEEP } from './keep.token';
import { OfflineError } from './offline-error';
import { ProblemError } from './problem-error';
import { SessionStore } from './session';

const ME: AttendeeSession = {
  attendee: { id: 'a', name: 'Mira', email: '', phone: '', headline: '', links: [], languages: ['en'] },
  fair: {
    id: 'f',
    name: 'Nordlicht',
    timeZone: 'Europe/Berlin',
    days: [],
    languages: ['en'],
    state: 'open',
    channels: ['platform'],
    policy: DEFAULT_POLICY,
  },
  deviceId: '00112233aabbccdd',
};

describe('who this browser is', () => {
  let kept: Map<string, string>;
  let answer: () => Promise<SessionView>;
  let session: SessionStore;

  beforeEach(() => {
    kept = new Map();
    const keep = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    const api = { get: () => answer(), delete: () => Promise.resolve() };
    TestBed.configureTestingModule({
      providers: [
        { provide: KEEP, useValue: keep },
        { provide: Api, useValue: api },
      ],
    });
    session = TestBed.inject(SessionStore);
  });

  it('is what the server says', async () => {
    answer = async () => ({ attendee: ME, organiser: { id: 'o', email: 'o@fair.example' }, recruiter: null });
    await session.load();
    expect(session.attendee()).toEqual(ME);
    expect(session.organiser()?.id).toBe('o');
    expect(session.ready()).toBe(true);
  });

  it('is the attendee of before when the server cannot be reached, and nobody else', async () => {
    answer = async () => ({ attendee: ME, organiser: { id: 'o', email: 'o@fair.example' }, recruiter: null });
    await session.load();
    answer = () => Promise.reject(new OfflineError('gone'));
    await session.load();
    expect(session.attendee()).toEqual(ME);
    expect(session.organiser()).toBeNull();
  });

  it('is the attendee of before when the server is too new for this page', async () => {
    answer = async () => ({ attendee: ME, organiser: null, recruiter: null });
    await session.load();
    const problem: Problem = { type: 'about:blank', title: '', status: 400, code: 'version-unsupported' };
    answer = () => Promise.reject(new ProblemError(problem));
    await session.load();
    expect(session.attendee()).toEqual(ME);
  });

  it('leaves nothing behind after signing out', async () => {
    session.setAttendee(ME);
    await session.signOut('attendee');
    expect(session.attendee()).toBeNull();
    expect([...kept.values()].join('')).not.toContain('Mira');
  });

  it('forgets an attendee whose session the server has ended', async () => {
    session.setAttendee(ME);
    answer = async () => ({ attendee: null, organiser: null, recruiter: null });
    await session.load();
    expect(session.attendee()).toBeNull();
    expect(kept.size).toBe(0);
  });
});
