import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { KEEP } from '../core/keep.token';
import { memoryKeep } from '../testing/memory-keep';
import { BeingStored } from './being-stored';
import { DexieStore } from './dexie-store';
import { nextHybridTime } from './hybrid-clock';
import { LeftHere } from './left-here';
import { MeetingBook } from './meeting-book';

async function log(attendeeId: string, text: string): Promise<number> {
  const store = new DexieStore(attendeeId);
  const { waiting } = await store.record(`m-${attendeeId}`, (_, latest) => ({
    id: text,
    meetingId: `m-${attendeeId}`,
    at: nextHybridTime(latest, 1_000, '00000000000000aa'),
    set: { startedAt: '2026-11-19T09:00:00Z', notes: { n: { text } } },
  }));
  store.close();
  return waiting.order;
}

describe('Nothing lost: what attendees left on this device', () => {
  let left: LeftHere;
  let closed: number;

  beforeAll(() => {
    Object.assign(globalThis, {
      structuredClone: (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown,
    });
  });

  beforeEach(() => {
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
    closed = 0;
    TestBed.configureTestingModule({
      providers: [
        { provide: MeetingBook, useValue: { close: () => (closed += 1) } },
        { provide: KEEP, useFactory: memoryKeep },
      ],
    });
    left = TestBed.inject(LeftHere);
  });

  it('is counted and taken along with its meetings, where the server does not have all of it', async () => {
    await log('mira', 'the crane');
    await log('mira', 'the harbour');
    const sent = await log('jon', 'the rails');
    const jon = new DexieStore('jon');
    await jon.settle([sent]);
    jon.close();
    const { unsent, changes, meetings } = await left.unsent();
    expect(unsent).toBe(2);
    expect(changes.map(({ id }) => id)).toEqual(['the crane', 'the harbour']);
    expect(meetings.map(({ id }) => id)).toEqual(['m-mira']);
  });

  it('counts what the server refused and what was prepared', async () => {
    const refused = await log('mira', 'the crane');
    const store = new DexieStore('mira');
    await store.setAside(refused, { type: 'about:blank', title: 'No', status: 400, code: 'invalid-input' });
    await store.prepared.record((latest) => ({
      favourites: [{ employerId: 'e', marked: true, at: nextHybridTime(latest, 1_000, '00000000000000aa') }],
      booked: [],
    }));
    store.close();
    expect(await left.unsent()).toMatchObject({ unsent: 2, prepared: { favourites: [{ employerId: 'e' }] } });
  });

  it('is removed when somebody else comes in, and kept for the one who comes back', async () => {
    await log('mira', 'the crane');
    await log('jon', 'the rails');
    const beingStored = TestBed.inject(BeingStored);
    for (const id of ['mira', 'jon']) beingStored.begin(id, { meetingId: 'm', set: { interest: 3 } });
    expect(await left.eraseOthers('mira')).toBe(true);
    expect(['mira', 'jon'].map((id) => beingStored.left(id).changes.length)).toEqual([1, 0]);
    expect(await Dexie.getDatabaseNames()).toEqual(['afterfair-mira']);
    expect(await left.eraseOthers('mira')).toBe(false);
    expect((await left.unsent()).unsent).toBe(1);
    expect(closed).toBe(2);
  });

  it('is nothing on a fresh device', async () => {
    expect((await left.unsent()).unsent).toBe(0);
  });
});
