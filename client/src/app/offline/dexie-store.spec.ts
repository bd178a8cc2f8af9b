import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { FollowUpsView, MeetingPatch, MeetingState, Problem } from '@afterfair/shared/contracts';
import { applyChange, emptyMeeting } from '@afterfair/shared/rules';
import type { DeviceSnapshot } from './device-store';
import { DexieStore } from './dexie-store';
import { nextHybridTime } from './hybrid-clock';
import type { KeptLine } from './kept-line';
import type { LocalDatabase } from './local-database';

const ME = '00000000000000aa';
const OTHER = '00000000000000bb';
const REFUSED: Problem = { type: 'about:blank', title: 'No', status: 409, code: 'change-conflict' };
const NOTHING: DeviceSnapshot = {
  meetings: [],
  changes: [],
  prepared: { favourites: [], booked: [] },
  unsentPrepared: 0,
  lines: {},
};
const LINE: KeptLine = { noteId: 'n', tappedAway: [] };
const SEEN: FollowUpsView = { cutAt: '2026-11-19T16:00:00Z', steps: [], suppressed: [] };

function fromServer(text: string, ms: number): MeetingState {
  const at = nextHybridTime(null, ms, OTHER);
  return applyChange(emptyMeeting('m'), { id: 'x', meetingId: 'm', at, set: { notes: { n: { text } } } });
}

describe('what this device keeps', () => {
  let store: DexieStore;
  let made = 0;

  beforeAll(() => {
    // Dexie looks for a browser's database while it is being loaded; there is none here.
    Object.assign(globalThis, {
      structuredClone: (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown,
    });
  });

  beforeEach(() => {
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
    store = new DexieStore('a');
  });

  afterEach(() => store.close());

  const write = (set: MeetingPatch, now = 1_000) =>
    store.record('m', (_, latest) => ({
      id: `c${(made += 1)}`,
      meetingId: 'm',
      at: nextHybridTime(latest, now, ME),
      set,
    }));

  const mark = (employerId: string, now = 1_000) =>
    store.prepared.record((latest) => ({
      favourites: [{ employerId, marked: true, at: nextHybridTime(latest, now, ME) }],
      booked: [],
    }));

  const look = () =>
    new Promise<DeviceSnapshot>((resolve, reject) => {
      const stop = store.watch((snapshot) => {
        resolve(snapshot);
        queueMicrotask(() => stop());
      }, reject);
    });

  it('is a change and the meeting it made, together, and the same after the browser was started again', async () => {
    const { state, waiting } = await write({ notes: { n: { text: 'the crane' } } });
    store.close();
    store = new DexieStore('a');
    const { meetings, changes } = await look();
    expect(state).toEqual(applyChange(emptyMeeting('m'), waiting.change));
    expect(meetings).toEqual([state]);
    expect(changes).toEqual([waiting]);
  });

  it('is sent in the order in which it was made, without what is set aside', async () => {
    for (const interest of [1, 2, 3]) await write({ interest });
    await store.setAside(2, REFUSED);
    expect((await store.waiting(10)).map(({ order }) => order)).toEqual([1, 3]);
    await store.retry(2);
    await store.settle([1]);
    expect((await store.waiting(10)).map(({ order }) => order)).toEqual([2, 3]);
  });

  it('orders after everything it has seen, whatever its own clock says', async () => {
    await store.absorb({ cursor: 4, meetings: [{ seq: 4, state: fromServer('the harbour', 9_000) }] }, 0);
    const { waiting } = await write({ notes: { n: { text: 'the crane' } } }, 1_000);
    expect(waiting.change.at > nextHybridTime(null, 9_000, OTHER)).toBe(true);
    const [meeting] = (await look()).meetings;
    expect(meeting?.notes['n']?.text?.value).toBe('the crane');
    expect(meeting?.notes['n']?.earlier?.map(({ text }) => text)).toEqual(['the harbour']);
    expect(await store.cursor()).toBe(4);
  });

  it('gives up a refused change and is then as the server has it', async () => {
    await write({ interest: 1 });
    await write({ interest: 5 });
    await store.settle([1]);
    await store.absorb({ cursor: 7, meetings: [] }, 0);
    await store.discard(2, null);
    expect((await look()).meetings).toEqual([]);
    expect(await store.cursor()).toBe(0);
  });

  it('gives up a refused change and is at once what the server has, with what else waits here', async () => {
    const theirs = fromServer('the harbour', 9_000);
    await store.absorb({ cursor: 7, meetings: [{ seq: 7, state: theirs }] }, 0);
    const refused = await write({ interest: 1 });
    await write({ interest: 4 });
    await store.setAside(refused.waiting.order, REFUSED);
    await store.discard(refused.waiting.order, theirs);
    const [meeting] = (await look()).meetings;
    expect(meeting?.notes['n']?.text?.value).toBe('the harbour');
    expect(meeting?.fields.interest?.value).toBe(4);
  });

  it('fetches all again after a change was given up, even when a page was under way meanwhile', async () => {
    await store.absorb({ cursor: 7, meetings: [{ seq: 7, state: fromServer('theirs', 9_000) }] }, 0);
    const { waiting } = await write({ interest: 1 }, 1_000);
    await store.setAside(waiting.order, REFUSED);
    await store.discard(waiting.order, null);
    await store.absorb({ cursor: 8, meetings: [] }, 7);
    expect(await store.cursor()).toBe(0);
  });

  it('is what was prepared, which nobody has yet, and the note that is still in the box', async () => {
    await mark('e');
    await store.keepLine('m', LINE);
    await store.keepLine('m2', { noteId: 'n2', tappedAway: [{ kind: 'interest', words: '!4' }] });
    await store.keepLine('m', null);
    store.close();
    store = new DexieStore('a');
    expect(await look()).toMatchObject({
      prepared: { favourites: [{ employerId: 'e', marked: true }] },
      unsentPrepared: 1,
      lines: { m2: { noteId: 'n2', tappedAway: [{ kind: 'interest', words: '!4' }] } },
    });
  });

  it('is a line that was left before the chips tapped away were kept with it', async () => {
    const { kept } = Reflect.get(store, 'db') as LocalDatabase;
    await kept.put({ key: 'lines', value: { m: 'n' } });
    await store.keepLine('m2', LINE);
    expect((await look()).lines).toEqual({ m: { noteId: 'n', tappedAway: [] }, m2: LINE });
  });

  it('orders what is prepared and what is noted by one clock', async () => {
    await mark('e', 9_000);
    const { waiting } = await write({ interest: 1 }, 1_000);
    expect(waiting.change.at > nextHybridTime(null, 9_000, ME)).toBe(true);
  });

  it('holds the follow-ups last seen', async () => {
    expect(await store.followUps()).toBeNull();
    await store.keepFollowUps(SEEN);
    expect(await store.followUps()).toEqual(SEEN);
  });

  it('is nothing after it was erased', async () => {
    await write({ interest: 1 });
    await store.keepFollowUps(SEEN);
    await mark('e');
    await store.keepLine('m', LINE);
    await store.erase();
    store = new DexieStore('a');
    expect(await look()).toEqual(NOTHING);
    expect(await store.followUps()).toBeNull();
  });

  describe('when storing fails half-way', () => {
    /** The write to this table fails as it does when the disk is full. */
    function failAt(table: string): void {
      const full = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      const db = Reflect.get(store, 'db') as Dexie;
      const { hook } = db.table(table);
      hook('creating', full);
      hook('updating', full);
      hook('deleting', full);
    }

    it.each([['meetings'], ['changes'], ['kept']])(
      'in %s, a new change leaves nothing behind',
      async (table) => {
        failAt(table);
        await expect(write({ interest: 3 })).rejects.toThrow('no room');
        store.close();
        store = new DexieStore('a');
        expect(await look()).toEqual(NOTHING);
        const { waiting } = await write({ interest: 4 }, 5);
        expect(waiting.change.at).toBe(nextHybridTime(null, 5, ME));
      },
    );

    it.each([['meetings'], ['kept']])('in %s, a page of the server’s changes nothing', async (table) => {
      await write({ notes: { n: { text: 'mine' } } });
      const before = await look();
      failAt(table);
      const page = { cursor: 3, meetings: [{ seq: 3, state: fromServer('theirs', 9_000) }] };
      await expect(store.absorb(page, 0)).rejects.toThrow('no room');
      store.close();
      store = new DexieStore('a');
      expect(await look()).toEqual(before);
      expect(await store.cursor()).toBe(0);
    });

    it.each([['meetings'], ['changes'], ['kept']])('in %s, giving a change up keeps it', async (table) => {
      await write({ interest: 1 });
      await write({ interest: 2 });
      await store.absorb({ cursor: 9, meetings: [] }, 0);
      const before = await look();
      failAt(table);
      await expect(store.discard(2, null)).rejects.toThrow('no room');
      store.close();
      store = new DexieStore('a');
      expect(await look()).toEqual(before);
      expect(await store.cursor()).toBe(9);
    });

    it('in employers, the list of before stays', async () => {
      const card = {
        id: 'e',
        name: 'Quayside',
        country: 'BE',
        timeZone: '',
        booth: '',
        positions: [],
        contacts: [],
      };
      await store.keepEmployers([card]);
      failAt('employers');
      await expect(store.keepEmployers([{ ...card, id: 'f' }])).rejects.toThrow('no room');
      store.close();
      store = new DexieStore('a');
      expect((await store.employers()).map(({ id }) => id)).toEqual(['e']);
    });
  });
});
