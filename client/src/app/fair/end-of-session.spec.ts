import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { SessionEnd } from '@afterfair/shared/contracts';
import { Notices } from '../core/notices';
import { SessionStore } from '../core/session';
import { RealtimeSocket } from '../core/socket';
import { UnsavedWords } from '../followups';
import { MeetingBook } from '../offline';
import { ENGLISH_TEXTS } from '../testing/english-texts';
import { EndOfSession } from './end-of-session';

describe('Yours to take and to erase: a device hears that its session is over', () => {
  let done: string[];
  let here: object | null;
  let hear: (reason?: SessionEnd) => Promise<void>;

  beforeEach(() => {
    done = [];
    here = null;
    const note = (what: string) => () => void done.push(what);
    TestBed.configureTestingModule({
      imports: [ENGLISH_TEXTS],
      providers: [
        provideRouter([{ path: '', children: [] }]),
        { provide: SessionStore, useValue: { load: async () => undefined, attendee: () => here } },
        { provide: MeetingBook, useValue: { erase: async () => void done.push('meetings erased') } },
        { provide: UnsavedWords, useValue: { forget: note('letters forgotten') } },
        { provide: RealtimeSocket, useValue: { disconnect: note('hung up'), connect: note('called again') } },
        { provide: Notices, useValue: { say: (text: string) => done.push(text), problem: note('problem') } },
      ],
    });
    hear = (reason) => TestBed.inject(EndOfSession).ask(reason);
  });

  it('erases what it holds after an erasure elsewhere, and says so', async () => {
    await hear('erased');
    expect(done).toEqual([
      'hung up',
      'letters forgotten',
      'meetings erased',
      'Everything of yours was erased from another device. Nothing is left on this one either.',
    ]);
  });

  it.each<[string, SessionEnd | undefined]>([
    ['signing out', 'signed-out'],
    ['a way in taken back', 'revoked'],
    ['a change of the fair', undefined],
  ])('keeps what it holds after %s, and says what is left to do', async (_what, reason) => {
    await hear(reason);
    expect(done).toEqual([
      'You are signed out here. What is on this device is kept. Attendees come back with a code from another device of theirs, recruiters with their link, organisers by signing in.',
    ]);
  });

  it.each<[SessionEnd | undefined, string[]]>([
    ['erased', ['hung up', 'called again']],
    [undefined, []],
  ])('keeps everything while the server does not say so itself (%s)', async (reason, expected) => {
    here = {};
    await hear(reason);
    expect(done).toEqual(expected);
  });
});
