import { beforeEach, describe, expect, it } from '@jest/globals';
import { signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { HybridTime, MeetingPatch, Prepared, ProblemPointer } from '@afterfair/shared/contracts';
import { Notices } from '../core/notices';
import { OfflineError } from '../core/offline-error';
import { SessionStore } from '../core/session';
import { RealtimeSocket } from '../core/socket';
import { GiveUp, MeetingBook, type WaitingChange } from '../offline';
import { ENGLISH_TEXTS } from '../testing/english-texts';
import { EmployerDirectory } from './employer-directory';
import { OffTheList } from './off-the-list';

const STARTED = '2026-11-19T09:00:00.000Z';
const AT = '2026-11-19T12:00:00.000Z-0000-00000000000000aa';
const START = { employerId: 'gone', startedAt: STARTED };
const SLOT = { startsAt: STARTED, endsAt: '2026-11-19T09:10:00.000Z', employerName: 'Talk at ten' };
const RENAMED = ['m', { employerName: 'Quayside Ostend', startedAt: STARTED }];
const SAID = 'Quayside Ostend is no longer on the list. Your meeting stays under its name.';

function refused(set: MeetingPatch, ...pointers: string[]): WaitingChange {
  const errors = pointers.map((pointer): ProblemPointer => ({ pointer, message: 'No such one.' }));
  const problem = { type: 'about:blank', title: 'No', status: 400, code: 'invalid-input', errors } as const;
  return { order: 3, change: { id: 'c', meetingId: 'm', at: '', set }, problem };
}

const GONE = refused(START, '/set/employerId');

describe('Nothing lost: an employer taken off the list while a meeting waited here', () => {
  let attention: WritableSignal<WaitingChange[]>;
  let live: WritableSignal<boolean>;
  let done: unknown[];
  let employer: object | null;
  let meeting: { employerName: string | null; people: { id: string; name: string }[] };
  let prepared: Prepared;
  let whoIsHere: string;
  let load: () => Promise<void>;
  let giveUp: () => Promise<void>;

  beforeEach(() => {
    [attention, live] = [signal<WaitingChange[]>([]), signal(true)];
    done = [];
    employer = { id: 'gone', name: 'Quayside Ostend', contacts: [] };
    meeting = { employerName: null, people: [] };
    prepared = { favourites: [], booked: [] };
    whoIsHere = 'ines';
    load = async () => undefined;
    giveUp = async () => undefined;
    const book = {
      attention,
      meeting: () => meeting,
      prepared: () => prepared,
      change: async (id: string, set: MeetingPatch) => {
        done.push([id, set]);
        meeting = { ...meeting, employerName: set.employerName ?? null };
      },
      prepare: async (entries: (at: HybridTime) => Prepared) => void done.push(entries(AT)),
    };
    const directory = {
      load: () => load(),
      lastSeen: (id: string | null) => (id === 'gone' ? employer : null),
    };
    const notices = {
      say: (text: string) => done.push(text.replace(/[\u2068\u2069]/gu, '')),
      problem: (error: unknown) => done.push(error),
    };
    const run = async (waiting: WaitingChange) => {
      await giveUp();
      done.push(`given up: ${waiting.order}`);
    };
    TestBed.configureTestingModule({
      imports: [ENGLISH_TEXTS],
      providers: [
        { provide: MeetingBook, useValue: book },
        { provide: EmployerDirectory, useValue: directory },
        { provide: GiveUp, useValue: { run } },
        { provide: SessionStore, useValue: { attendee: () => ({ attendee: { id: whoIsHere } }) } },
        { provide: RealtimeSocket, useValue: { connected: () => live() } },
        { provide: Notices, useValue: notices },
      ],
    });
    TestBed.inject(OffTheList);
  });

  async function settled(): Promise<void> {
    TestBed.tick();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  }

  async function refuse(waiting: WaitingChange): Promise<void> {
    attention.set([waiting]);
    await settled();
  }

  it('goes on under the name that it had, and that is said', async () => {
    await refuse(GONE);
    expect(done).toEqual([RENAMED, 'given up: 3', SAID]);
  });

  it('is put right once, however often it is told of meanwhile', async () => {
    const asked: (() => void)[] = [];
    giveUp = () => new Promise((resolve) => void asked.push(resolve));
    await refuse(GONE);
    await refuse({ ...GONE });
    asked.forEach((answer) => answer());
    await settled();
    expect(done).toEqual([RENAMED, 'given up: 3', SAID]);
  });

  it('keeps the names of those who were met there, which were on the list alone', async () => {
    const contact = (id: string) => ({ id, name: `Rosa ${id}`, title: 'Talent Partner' });
    employer = { id: 'gone', name: 'Quayside Ostend', contacts: ['p1', 'p2', 'p3'].map(contact) };
    meeting.people = [
      { id: 'p1', name: '' },
      { id: 'p2', name: 'Rosa, as typed' },
      { id: 'p9', name: 'Marta' },
    ];
    await refuse(GONE);
    expect(done[0]).toEqual([
      'm',
      {
        employerName: 'Quayside Ostend',
        startedAt: STARTED,
        people: { p1: { name: 'Rosa p1', title: 'Talent Partner' } },
      },
    ]);
  });

  it('is the meeting that was booked, still', async () => {
    const [mine, other] = ['gone', 'e2'].map((employerId) => ({
      uid: employerId,
      slot: { ...SLOT, employerId },
      at: '',
    }));
    prepared.booked = [mine, other, { uid: 'out', slot: null, at: '' }];
    await refuse(GONE);
    const slot = { ...SLOT, employerId: null, employerName: 'Quayside Ostend' };
    expect(done[1]).toEqual({ favourites: [], booked: [{ uid: 'gone', slot, at: AT }] });
  });

  it('goes on when the connection is back, and writes nothing twice', async () => {
    giveUp = () => Promise.reject(new OfflineError('away'));
    await refuse(GONE);
    expect(done).toEqual([RENAMED]);
    giveUp = async () => undefined;
    live.set(false);
    await settled();
    expect(done).toEqual([RENAMED, 'given up: 3', SAID]);
  });

  it('says every other fault', async () => {
    const fault = new Error('broken');
    giveUp = () => Promise.reject(fault);
    await refuse(GONE);
    expect(done).toEqual([RENAMED, fault]);
  });

  it.each([
    ['while the list is fetched', () => void (load = async () => void (whoIsHere = 'jon')), []],
    ['while it is put right', () => void (prepared = leaving()), [RENAMED]],
  ])('is nobody else’s: who came in %s keeps their own', async (_, given, before) => {
    given();
    await refuse(GONE);
    expect(done).toEqual(before);
  });

  /** What is prepared, of an attendee who leaves as it is read. */
  function leaving(): Prepared {
    return Object.defineProperty({ favourites: [], booked: [] }, 'booked', {
      get: () => ((whoIsHere = 'jon'), []),
    });
  }

  it.each([
    ['whose name nobody knows', () => void (employer = null), GONE],
    ['that was refused for its position', () => undefined, refused({ positionId: 'p' }, '/set/positionId')],
    ['that was refused for its beginning', () => undefined, refused(START, '/set/startedAt')],
    [
      'that has more wrong with it',
      () => undefined,
      refused({ ...START, positionId: 'p' }, '/set/employerId', '/set/positionId'),
    ],
    ['that was refused for something else', () => undefined, refused(START)],
  ])('leaves a change alone %s', async (_, given, waiting) => {
    given();
    await refuse(waiting);
    expect(done).toEqual([]);
  });
});
