import { beforeEach, describe, expect, it } from '@jest/globals';
import { computed, signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { EmployerCard, MeetingPatch } from '@afterfair/shared/contracts';
import { Api } from '../core/api';
import { Notices } from '../core/notices';
import { OfflineError } from '../core/offline-error';
import { SessionStore } from '../core/session';
import { RealtimeSocket } from '../core/socket';
import { MeetingBook } from '../offline';
import { EmployerDirectory } from './employer-directory';

const card = (name: string): EmployerCard => ({
  id: name,
  name,
  country: 'BE',
  booth: 'A1',
  timeZone: 'Europe/Brussels',
  positions: [],
  contacts: [],
});

describe('the employers of the fair on this device', () => {
  let onServer: EmployerCard[] | null;
  let onDevice: EmployerCard[];
  let asked: number;
  let stored: number;
  let said: unknown[];
  let live: WritableSignal<boolean>;
  let hint: () => void;
  let whoIsHere: string;
  let onAnswer: () => void;
  let waiting: MeetingPatch[];
  let directory: EmployerDirectory;

  beforeEach(() => {
    [onServer, onDevice, asked, stored, said] = [[card('Aldanor')], [], 0, 0, []];
    live = signal(true);
    whoIsHere = 'ines';
    onAnswer = () => undefined;
    waiting = [];
    const store = {
      employers: async () => onDevice,
      keepEmployers: async (employers: EmployerCard[]) => {
        stored += 1;
        onDevice = employers;
      },
    };
    const get = async (): Promise<EmployerCard[]> => {
      asked += 1;
      onAnswer();
      if (onServer === null) throw new OfflineError('no network');
      return onServer.map((employer) => ({ ...employer }));
    };
    const on = (_role: string, _event: string, handler: () => void) => ((hint = handler), () => undefined);
    TestBed.configureTestingModule({
      providers: [
        { provide: Api, useValue: { get } },
        { provide: Notices, useValue: { problem: (error: unknown) => said.push(error) } },
        { provide: SessionStore, useValue: { attendee: () => ({ attendee: { id: whoIsHere } }) } },
        { provide: RealtimeSocket, useValue: { connected: () => live(), on } },
        {
          provide: MeetingBook,
          useValue: {
            store: () => store,
            takeAlong: () => ({ changes: waiting.map((set) => ({ set })) }),
          },
        },
      ],
    });
    directory = TestBed.inject(EmployerDirectory);
    TestBed.tick();
  });

  const names = () => directory.employers().map(({ name }) => name);

  it('are asked for once while the server would have hinted at a change', async () => {
    await directory.load();
    await directory.load();
    expect(names()).toEqual(['Aldanor']);
    expect([asked, stored]).toEqual([1, 1]);
  });

  it('are asked for again when the fair changed, wherever one is', async () => {
    await directory.load();
    onServer = [card('Aldanor'), card('Belmar')];
    hint();
    // The one that the hint began is under way; this one asks as well, and says when it is there.
    await directory.load();
    expect(names()).toEqual(['Aldanor', 'Belmar']);
  });

  it('are asked for by each page without a live line, and after one was lost', async () => {
    live.set(false);
    TestBed.tick();
    await directory.load();
    await directory.load();
    expect(asked).toBe(2);
    live.set(true);
    TestBed.tick();
    await directory.load();
    await directory.load();
    expect(asked).toBe(3);
    live.set(false);
    TestBed.tick();
    live.set(true);
    TestBed.tick();
    await directory.load();
    expect(asked).toBe(4);
  });

  it('are neither stored nor shown again when they are the same', async () => {
    onDevice = [card('Aldanor')];
    await directory.load();
    const shown = directory.employers();
    hint();
    await directory.load();
    expect(asked).toBeGreaterThan(1);
    expect(stored).toBe(0);
    expect(directory.employers()).toBe(shown);
  });

  it('are known while the page is open, also off the list, and to nobody else', async () => {
    onDevice = [card('Aldanor'), card('Belmar')];
    await directory.load();
    expect(names()).toEqual(['Aldanor']);
    expect(directory.lastSeen('Belmar')?.name).toBe('Belmar');
    expect(directory.lastSeen('Corvane')).toBeNull();
    expect(directory.lastSeen(null)).toBeNull();
    [whoIsHere, onDevice] = ['jon', []];
    await directory.load();
    expect(directory.lastSeen('Belmar')).toBeNull();
    expect(directory.lastSeen('Aldanor')?.name).toBe('Aldanor');
  });

  it('are named on a page that was there before them', async () => {
    const name = computed(() => directory.lastSeen('Aldanor')?.name);
    expect(name()).toBeUndefined();
    await directory.load();
    expect(name()).toBe('Aldanor');
  });

  it('outlast a reload off the list as long as a change that waits here names them', async () => {
    onDevice = [card('Aldanor'), card('Belmar'), card('Corvane')];
    waiting = [{ employerId: 'Corvane' }, { employerId: 'Aldanor' }, { interest: 4 }];
    await directory.load();
    expect(names()).toEqual(['Aldanor']);
    expect(onDevice.map(({ name }) => name)).toEqual(['Aldanor', 'Corvane']);
  });

  it('stay what this device remembers without a network, and that is no problem', async () => {
    onDevice = [card('Aldanor')];
    onServer = null;
    await directory.load();
    expect(names()).toEqual(['Aldanor']);
    expect(said).toEqual([]);
  });

  it('of one attendee are not kept for the next, who signed in meanwhile', async () => {
    onAnswer = () => (whoIsHere = 'jan');
    await directory.load();
    expect(names()).toEqual([]);
    expect(stored).toBe(0);
  });

  it('that were never seen are missed in words', async () => {
    onServer = null;
    await directory.load();
    expect(said).toHaveLength(1);
    expect(directory.ready()).toBe(true);
  });
});
