import { beforeEach, describe, expect, it } from '@jest/globals';
import { signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { MeetingPatch, ProblemPointer } from '@afterfair/shared/contracts';
import { Notices } from '../core/notices';
import { OfflineError } from '../core/offline-error';
import { GiveUp, MeetingBook, type WaitingChange } from '../offline';
import { ENGLISH_TEXTS } from '../testing/english-texts';
import { EmployerDirectory } from './employer-directory';
import { OffTheList } from './off-the-list';

const STARTED = '2026-11-19T09:00:00.000Z';

function refused(set: MeetingPatch, ...pointers: string[]): WaitingChange {
  const errors = pointers.map((pointer): ProblemPointer => ({ pointer, message: 'No such one.' }));
  const problem = { type: 'about:blank', title: 'No', status: 400, code: 'invalid-input', errors } as const;
  return { order: 3, change: { id: 'c', meetingId: 'm', at: '', set }, problem };
}

const START = { employerId: 'gone', startedAt: STARTED };
const GONE = refused(START, '/set/employerId');

describe('Nothing lost: an employer taken off the list while a meeting waited here', () => {
  let attention: WritableSignal<WaitingChange[]>;
  let done: unknown[];
  let names: Record<string, string>;
  let giveUp: (waiting: WaitingChange) => Promise<void>;

  beforeEach(() => {
    attention = signal<WaitingChange[]>([]);
    done = [];
    names = { gone: 'Quayside Ostend' };
    giveUp = async ({ order }) => void done.push(`given up: ${order}`);
    TestBed.configureTestingModule({
      imports: [ENGLISH_TEXTS],
      providers: [
        {
          provide: MeetingBook,
          useValue: {
            attention,
            change: async (id: string, set: MeetingPatch) => void done.push([id, set]),
          },
        },
        {
          provide: EmployerDirectory,
          useValue: { load: async () => undefined, nameOf: (id: string) => names[id] ?? null },
        },
        { provide: GiveUp, useValue: { run: (waiting: WaitingChange) => giveUp(waiting) } },
        {
          provide: Notices,
          useValue: {
            say: (text: string) => done.push(text.replace(/[\u2068\u2069]/gu, '')),
            problem: (error: unknown) => done.push(error),
          },
        },
      ],
    });
    TestBed.inject(OffTheList);
  });

  async function refuse(waiting: WaitingChange): Promise<void> {
    attention.set([waiting]);
    TestBed.tick();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  }

  it('goes on under the name that it had, once, and that is said', async () => {
    await refuse(GONE);
    await refuse({ ...GONE });
    expect(done).toEqual([
      ['m', { employerName: 'Quayside Ostend', startedAt: STARTED }],
      'given up: 3',
      'Quayside Ostend is no longer on the list. Your meeting stays under its name.',
    ]);
  });

  it.each([
    ['whose name nobody knows', () => void (names = {}), GONE],
    ['that was refused for its position', () => undefined, refused({ positionId: 'p' }, '/set/positionId')],
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

  it('says nothing of a network that is gone, and every other fault', async () => {
    giveUp = async () => Promise.reject(new OfflineError('away'));
    await refuse(GONE);
    expect(done).toHaveLength(1);
    const fault = new Error('broken');
    giveUp = async () => Promise.reject(fault);
    await refuse({ ...GONE, change: { ...GONE.change, id: 'another' } });
    expect(done.at(-1)).toBe(fault);
  });
});
