import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import {
  LIMITS,
  type Prepared,
  type PreparedPage,
  type Problem,
  type ProblemCode,
} from '@afterfair/shared/contracts';
import { mergePrepared, NOTHING_PREPARED } from '@afterfair/shared/rules';
import { OfflineError } from '../core/offline-error';
import { ProblemError } from '../core/problem-error';
import { DexieStore } from './dexie-store';
import { nextHybridTime } from './hybrid-clock';
import { PreparedExchange } from './prepared-exchange';

const problemOf = (code: ProblemCode): Problem => ({ type: 'about:blank', title: '', status: 400, code });
const SLOT = {
  startsAt: '2026-11-19T09:30:00Z',
  endsAt: '2026-11-19T09:40:00Z',
  employerId: null,
  employerName: 'Harbour Lab',
};

/** What the attendee prepared, on a server that can be away or refuse. */
class Server {
  page: PreparedPage = { version: 0, prepared: NOTHING_PREPARED };
  fault: Error | null = null;
  requests = 0;
  /** Called while a request is on its way. */
  meanwhile: () => Promise<void> = async () => undefined;

  async send(changed: Prepared): Promise<PreparedPage> {
    this.requests += 1;
    await this.meanwhile();
    if (this.fault) throw this.fault;
    const prepared = mergePrepared(this.page.prepared, changed);
    this.page = { version: this.page.version + 1, prepared };
    return this.page;
  }

  async fetch(after: number): Promise<PreparedPage> {
    if (this.fault instanceof OfflineError) throw this.fault;
    return after === this.page.version ? { ...this.page, prepared: NOTHING_PREPARED } : this.page;
  }
}

/** One device of the attendee. */
class Device {
  readonly store: DexieStore;
  readonly exchange: PreparedExchange;
  readonly later: (() => Promise<void>)[] = [];
  readonly problems: unknown[] = [];

  constructor(
    private readonly name: string,
    server: Server,
  ) {
    this.store = new DexieStore(name);
    this.exchange = new PreparedExchange({
      store: this.store.prepared,
      send: (changed) => server.send(changed),
      fetch: (after) => server.fetch(after),
      later: (_ms, work) => void this.later.push(work),
      random: () => 0,
      onProblem: (error) => void this.problems.push(error),
    });
  }

  mark(employerId: string, marked: boolean, now: number): Promise<void> {
    return this.store.prepared.record((latest) => ({
      favourites: [{ employerId, marked, at: nextHybridTime(latest, now, this.name.repeat(16)) }],
      booked: [],
    }));
  }

  book(uid: string, now: number): Promise<void> {
    return this.store.prepared.record((latest) => ({
      favourites: [],
      booked: [{ uid, slot: SLOT, at: nextHybridTime(latest, now, this.name.repeat(16)) }],
    }));
  }

  async all(): Promise<Prepared> {
    return (await this.store.prepared.read()).all;
  }

  async unsent(): Promise<number> {
    const { favourites, booked } = (await this.store.prepared.read()).unsent;
    return favourites.length + booked.length;
  }
}

describe('Devices agree: favourites and booked conversations', () => {
  let server: Server;
  let phone: Device;
  let laptop: Device;

  beforeAll(() => {
    Object.assign(globalThis, {
      structuredClone: (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown,
    });
  });

  beforeEach(() => {
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
    server = new Server();
    phone = new Device('a', server);
    laptop = new Device('b', server);
  });

  it('follow the attendee to the other device, and the last word counts whatever the clocks say', async () => {
    await phone.mark('e', true, 9_000);
    await phone.book('u@calendar', 9_001);
    await phone.exchange.run();
    await laptop.exchange.run();
    expect(await laptop.all()).toEqual(await phone.all());
    // The laptop's clock is hours behind; it has seen the mark, so what it says comes after it.
    await laptop.mark('e', false, 1_000);
    await laptop.exchange.run();
    await phone.exchange.run();
    expect((await phone.all()).favourites).toMatchObject([{ marked: false }]);
    expect((await phone.all()).booked).toMatchObject([{ slot: SLOT }]);
  });

  it('are kept without a network, counted, and sent when it is back', async () => {
    server.fault = new OfflineError('away');
    await phone.mark('e', true, 1);
    await phone.exchange.run();
    expect([await phone.unsent(), phone.problems]).toEqual([1, []]);
    await phone.exchange.run();
    expect(phone.later).toHaveLength(1);
    server.fault = null;
    await phone.exchange.runNow();
    expect([await phone.unsent(), server.page.prepared.favourites.length]).toEqual([0, 1]);
  });

  it('send again what was tapped while the first tap was on its way', async () => {
    await phone.mark('e', true, 1);
    server.meanwhile = async () => {
      server.meanwhile = async () => undefined;
      await phone.mark('e', false, 2);
    };
    await phone.exchange.run();
    expect(server.page.prepared.favourites).toMatchObject([{ marked: false }]);
    expect([await phone.unsent(), server.requests]).toEqual([0, 2]);
  });

  it('travel in requests of a bounded size', async () => {
    for (let index = 0; index <= LIMITS.preparedPerRequest; index += 1) await phone.book(`u${index}`, index);
    await phone.exchange.run();
    expect([await phone.unsent(), server.requests]).toEqual([0, 2]);
  });

  it('wait when the server is busy, without a word', async () => {
    server.fault = new ProblemError(problemOf('overloaded'));
    await phone.mark('e', true, 1);
    await phone.exchange.run();
    expect([await phone.unsent(), phone.later.length, phone.problems]).toEqual([1, 1, []]);
    server.fault = null;
    await phone.later[0]?.();
    expect(await phone.unsent()).toBe(0);
  });

  it('stay on this device when the server will never take them, and that is said once', async () => {
    server.fault = new ProblemError(problemOf('too-many'));
    await phone.mark('e', true, 1);
    await phone.exchange.run();
    await phone.exchange.run();
    expect([await phone.unsent(), phone.problems.length, server.requests]).toEqual([0, 1, 1]);
    expect((await phone.all()).favourites).toHaveLength(1);
  });

  it('are sent by nobody once the attendee has left', async () => {
    await phone.mark('e', true, 1);
    phone.exchange.close();
    await phone.exchange.run();
    expect(server.requests).toBe(0);
  });
});
