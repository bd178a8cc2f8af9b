import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { MeetingPage, PreparedPage, ServerEvents } from '@afterfair/shared/contracts';
import { emptyMeeting, NOTHING_PREPARED } from '@afterfair/shared/rules';
import { Api } from '../core/api';
import { Notices } from '../core/notices';
import { OfflineError } from '../core/offline-error';
import { RealtimeSocket } from '../core/socket';
import type { DeviceStore } from './device-store';
import { MeetingSync } from './meeting-sync';
import { ONE_TAB_AT_A_TIME } from './one-tab-at-a-time.token';

/** A server with some pages of changes, counting what it is asked. */
class Server {
  pages = new Map<number, MeetingPage>();
  asked: number[] = [];

  get = async (path: string): Promise<MeetingPage | PreparedPage> => {
    if (path.startsWith('/api/prepared')) return { version: 0, prepared: NOTHING_PREPARED };
    const after = Number(new URL(path, 'http://fair.example').searchParams.get('after'));
    this.asked.push(after);
    return this.pages.get(after) ?? { cursor: after, meetings: [] };
  };
}

class Line {
  deeds: string[] = [];
  private readonly hints = new Map<string, ServerEvents['meetings:changed']>();
  get hint(): ServerEvents['meetings:changed'] | undefined {
    return this.hints.get('meetings:changed');
  }
  readonly stands = signal(false);
  connected = () => this.stands();
  connect = () => void this.deeds.push('connect');
  disconnect = () => void this.deeds.push('disconnect');
  on = (_role: string, event: string, handler: ServerEvents['meetings:changed']) => {
    this.hints.set(event, handler);
    return () => void this.hints.delete(event);
  };
}

function storeOf(absorbed: MeetingPage[]): DeviceStore {
  let cursor = 0;
  const store: Partial<DeviceStore> = {
    waiting: async () => [],
    prepared: {
      read: async () => ({ all: NOTHING_PREPARED, unsent: NOTHING_PREPARED, version: 0 }),
      record: async () => undefined,
      absorb: async () => undefined,
    },
    cursor: async () => cursor,
    absorb: async (page) => {
      absorbed.push(page);
      cursor = page.cursor;
    },
  };
  return store as DeviceStore;
}

describe('keeping a device and the server agreed', () => {
  let server: Server;
  let line: Line;
  let sync: MeetingSync;
  let absorbed: MeetingPage[];
  let problems: unknown[];
  /** Names of the locks that are held one after another. */
  let locks: string[];

  beforeEach(() => {
    server = new Server();
    line = new Line();
    absorbed = [];
    problems = [];
    locks = [];
    TestBed.configureTestingModule({
      providers: [
        { provide: Api, useValue: server },
        { provide: RealtimeSocket, useValue: line },
        { provide: Notices, useValue: { problem: (error: unknown) => problems.push(error) } },
        {
          provide: ONE_TAB_AT_A_TIME,
          useValue: (name: string, work: () => Promise<void>) => (locks.push(name), work()),
        },
      ],
    });
    sync = TestBed.inject(MeetingSync);
  });

  afterEach(() => {
    expect(problems).toEqual([]);
  });

  it('fetches page after page until the cursor stands', async () => {
    const meetings = [{ seq: 1, state: emptyMeeting('m') }];
    server.pages.set(0, { cursor: 5, meetings });
    server.pages.set(5, { cursor: 9, meetings });
    sync.start('a', storeOf(absorbed));
    await sync.pull();
    expect(absorbed.map(({ cursor }) => cursor)).toEqual([5, 9]);
    expect(server.asked.at(-1)).toBe(9);
  });

  it.each([
    [
      'with meetings',
      () => server.pages.set(0, { cursor: 5, meetings: [{ seq: 5, state: emptyMeeting('m') }] }),
    ],
    ['with nothing', () => undefined],
    ['without a network', () => (server.get = () => Promise.reject(new OfflineError()))],
  ])('knows whether it was told what there is: %s', async (_how, arrange) => {
    arrange();
    expect(sync.asked()).toBe(false);
    sync.start('a', storeOf(absorbed));
    expect(sync.asked()).toBe(false);
    await sync.pull();
    expect(sync.asked()).toBe(true);
    sync.start('b', storeOf([]));
    expect(sync.asked()).toBe(false);
    await sync.pull();
  });

  it('asks again by itself when an answer got lost, though the connection stands and no hint comes', async () => {
    jest.useFakeTimers();
    try {
      const answer = server.get;
      server.get = () => Promise.reject(new OfflineError());
      sync.start('a', storeOf(absorbed));
      await sync.pull();
      server.get = answer;
      server.pages.set(0, { cursor: 5, meetings: [{ seq: 5, state: emptyMeeting('m') }] });
      await jest.advanceTimersByTimeAsync(1_000);
      expect(absorbed.map(({ cursor }) => cursor)).toEqual([5]);
    } finally {
      jest.useRealTimers();
    }
  });

  describe('fetches what is new, and asks the server what it is,', () => {
    const lookAgain = () => document.dispatchEvent(new Event('visibilitychange'));
    const comeBack = () => window.dispatchEvent(new Event('online'));

    it.each<[string, () => void]>([
      ['when the server hints at it', () => line.hint?.({ cursor: 99 })],
      ['when the connection comes', () => line.stands.set(true)],
      ['when the page is looked at again', lookAgain],
      ['when the network is back', comeBack],
    ])('%s', async (_, happens) => {
      sync.start('a', storeOf(absorbed));
      await sync.pull();
      await settled();
      server.pages.set(0, { cursor: 3, meetings: [{ seq: 3, state: emptyMeeting('m') }] });
      happens();
      await settled();
      expect(absorbed.map(({ cursor }) => cursor)).toEqual([3]);
    });
  });

  it.each<[string, () => void]>([
    ['written here', () => sync.send()],
    ['waiting when the connection comes', () => line.stands.set(true)],
  ])('sends what is %s while no other tab of the same attendee does', async (_, happens) => {
    sync.start('a', storeOf(absorbed));
    await settled();
    locks = [];
    happens();
    await settled();
    expect(locks).toEqual(['afterfair-send-a']);
  });

  it('opens a line of its own for another attendee, because the old one speaks for the old one', () => {
    sync.start('a', storeOf(absorbed));
    sync.start('b', storeOf(absorbed));
    expect(line.deeds).toEqual(['disconnect', 'connect', 'disconnect', 'connect']);
  });

  it('does not bring one attendee’s meetings into another’s store', async () => {
    const others: MeetingPage[] = [];
    server.pages.set(0, { cursor: 5, meetings: [{ seq: 5, state: emptyMeeting('m') }] });
    sync.start('a', storeOf(absorbed));
    const pulling = sync.pull();
    sync.start('b', storeOf(others));
    await pulling;
    await sync.pull();
    expect(absorbed).toEqual([]);
    expect(others.map(({ cursor }) => cursor)).toEqual([5]);
  });
});

/** As many turns as the longest exchange here takes. */
async function settled(): Promise<void> {
  TestBed.tick();
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
