import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { MeetingChange } from '@afterfair/shared/contracts';
import { applyChange, emptyMeeting, NOTHING_PREPARED } from '@afterfair/shared/rules';
import { AppUpdates } from '../core/app-updates';
import { KEEP } from '../core/keep.token';
import { memoryKeep } from '../testing/memory-keep';
import { BeingStored } from './being-stored';
import { ASK_TO_KEEP } from '../core/ask-to-keep.token';
import { Notices } from '../core/notices';
import type { PreparedStore } from './prepared-store';
import type { DeviceSnapshot, DeviceStore } from './device-store';
import { MeetingBook } from './meeting-book';
import { MeetingSync } from './meeting-sync';
import { OPEN_STORE } from './open-store.token';

/** A device with room, or without. */
class Store {
  room = true;
  /** Whether it tells of what another tab or this one stored. */
  tells = true;
  changes: MeetingChange[] = [];
  marked = NOTHING_PREPARED;
  readonly prepared: Partial<PreparedStore> = {
    record: async (make) => {
      this.marked = make(null);
      this.tell();
    },
  };
  readonly erase = async (): Promise<void> => void (this.changes = []);
  readonly close = (): void => undefined;
  private listener: (snapshot: DeviceSnapshot) => void = () => undefined;

  readonly record: DeviceStore['record'] = async (_, make) => {
    if (!this.room) throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    const change = make(null, null);
    this.changes.push(change);
    if (this.tells) this.tell();
    return {
      waiting: { order: this.changes.length - 1, change, problem: null },
      state: this.changes.reduce(applyChange, emptyMeeting('m')),
    };
  };

  readonly watch: DeviceStore['watch'] = (listener) => {
    this.listener = listener;
    this.tell();
    return () => undefined;
  };

  private tell(): void {
    const state = this.changes.reduce(applyChange, emptyMeeting('m'));
    this.listener({
      meetings: this.changes.length > 0 ? [state] : [],
      changes: this.changes.map((change, order) => ({ order, change, problem: null })),
      prepared: this.marked,
      unsentPrepared: this.marked.favourites.length,
      lines: {},
    });
  }
}

const ME = '00000000000000aa';
const line = (text: string) => ({ startedAt: '2026-11-19T09:00:00Z', notes: { n: { text } } });

describe('the attendee’s meetings on this device', () => {
  let store: Store;
  let book: MeetingBook;
  let asked: number;
  let beforeUpdate: () => Promise<void>;

  beforeEach(() => {
    store = new Store();
    asked = 0;
    TestBed.configureTestingModule({
      providers: [
        { provide: KEEP, useFactory: memoryKeep },
        { provide: OPEN_STORE, useValue: () => store },
        {
          provide: MeetingSync,
          useValue: {
            start: () => undefined,
            stop: () => undefined,
            send: () => undefined,
            sendPrepared: () => undefined,
          },
        },
        { provide: Notices, useValue: {} },
        {
          provide: AppUpdates,
          useValue: { holdUntil: (work: () => Promise<void>) => ((beforeUpdate = work), () => undefined) },
        },
        { provide: ASK_TO_KEEP, useValue: async () => void (asked += 1) },
      ],
    });
    book = TestBed.inject(MeetingBook);
    book.use('a', ME);
  });

  it('asks the browser to keep them only after the first saved note, and once', async () => {
    await book.change('m', { interest: 3 });
    expect(asked).toBe(0);
    await book.change('m', line('the crane'));
    await book.change('m', line('the crane in the dock'));
    expect(asked).toBe(1);
  });

  it('says so as soon as it is stored, without waiting for the store to tell, and shows it once', async () => {
    store.tells = false;
    await book.change('m', line('the crane'));
    expect(book.savedState('m')).toBe('device');
    expect(book.meetings().map(({ notes }) => notes.map(({ text }) => text))).toEqual([['the crane']]);
    store.tells = true;
    await book.change('m', line('the crane in the dock'));
    expect(book.meetings()).toHaveLength(1);
    expect(book.unsent()).toBe(2);
  });

  it('writes again what a page that went had not stored, and not what it had', async () => {
    const before = TestBed.inject(BeingStored);
    before.begin('b', { meetingId: 'm', set: line('the crane') });
    before.begin('b', { meetingId: 'm', set: line('the crane in the dock') });
    store.changes = [{ id: 'c', meetingId: 'm', at: `${'0'.repeat(12)}-0000-${ME}`, set: line('the crane') }];
    book.use('b', ME);
    await book.whenReady();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(store.changes.map(({ set }) => set.notes?.['n']?.text)).toEqual([
      'the crane',
      'the crane in the dock',
    ]);
    expect(before.left('b').changes).toEqual([]);
  });

  it('remembers what is being stored until it is, and after an erasure nothing', async () => {
    const remembered = TestBed.inject(BeingStored);
    const writing = book.change('m', line('the crane'));
    expect(remembered.left('a').changes).toEqual([{ meetingId: 'm', set: line('the crane') }]);
    await writing;
    await book.change('m', line('the dock'));
    expect(remembered.left('a').changes).toEqual([]);
    remembered.begin('a', { meetingId: 'm', set: line('the quay') });
    await book.erase();
    expect(remembered.left('a').changes).toEqual([]);
  });

  it('shows what could not be stored and never calls it saved', async () => {
    store.room = false;
    await expect(book.change('m', line('the crane'))).rejects.toMatchObject({ kind: 'full' });
    expect(book.savedState('m')).toBe('unkept');
    expect(book.unkept()).toBe(1);
    expect(book.meeting('m')?.notes.map(({ text }) => text)).toEqual(['the crane']);
    expect(asked).toBe(0);
  });

  it('stores it with the next change, once, in order, as soon as there is room', async () => {
    store.room = false;
    await expect(book.change('m', line('the crane'))).rejects.toMatchObject({ kind: 'full' });
    store.room = true;
    await Promise.all([book.change('m', line('the dock')), book.keepUnkept()]);
    expect(store.changes.map(({ set }) => set.notes?.['n']?.text)).toEqual(['the crane', 'the dock']);
    expect([book.unkept(), book.savedState('m')]).toEqual([0, 'device']);
  });

  it('holds an update of the app back while a line is not stored', async () => {
    store.room = false;
    await expect(book.change('m', line('the crane'))).rejects.toMatchObject({ kind: 'full' });
    await expect(beforeUpdate()).rejects.toMatchObject({ kind: 'full' });
    store.room = true;
    await beforeUpdate();
    expect(store.changes).toHaveLength(1);
  });

  it('begins no meeting that cannot be stored', async () => {
    store.room = false;
    await expect(book.start({ employerName: 'Quayside' })).rejects.toMatchObject({ kind: 'full' });
    expect([book.meetings(), book.unkept()]).toEqual([[], 0]);
  });

  it('counts what was prepared among what is not sent yet, and takes it along', async () => {
    await book.prepare((at) => ({ favourites: [{ employerId: 'e', marked: true, at }], booked: [] }));
    expect(book.unsent()).toBe(1);
    expect(book.takeAlong().prepared.favourites).toMatchObject([{ employerId: 'e', marked: true }]);
  });

  it('gives a file with what was not sent and the meetings it made', async () => {
    await book.change('m', line('the crane'));
    const { changes, meetings } = book.takeAlong();
    expect(changes).toEqual(store.changes);
    expect(meetings[0]?.notes[0]?.text).toBe('the crane');
  });
});
