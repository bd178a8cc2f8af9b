import { computed, DestroyRef, DOCUMENT, inject, Injectable, signal, type Signal } from '@angular/core';
import type {
  EarlierText,
  HybridTime,
  MeetingChange,
  MeetingPatch,
  MeetingState,
  Prepared,
} from '@afterfair/shared/contracts';
import { readMeeting, type VisibleMeeting } from '@afterfair/shared/rules';
import { AppUpdates } from '../core/app-updates';
import { ASK_TO_KEEP } from '../core/ask-to-keep.token';
import { CLOCK } from '../core/clock.token';
import { NEW_ID } from '../core/new-id.token';
import { Notices } from '../core/notices';
import { StorageError } from '../core/storage-error';
import { storageFault } from '../core/storage-fault';
import { BeingStored, isHeld } from './being-stored';
import type { DeviceSnapshot, DeviceStore, RecordedChange, WaitingChange } from './device-store';
import { nextHybridTime } from './hybrid-clock';
import type { KeptLine } from './kept-line';
import { type LostNote, lostNotes } from './lost-notes';
import { lostTexts } from './lost-texts';
import { MeetingSync } from './meeting-sync';
import { NOTHING_KEPT } from './nothing-kept';
import type { OpenBook } from './open-book';
import { OPEN_STORE } from './open-store.token';
import { RecordedHere } from './recorded-here';
import { UnkeptChanges } from './unkept-changes';

/** How far the latest change to a meeting has got; the words for it are `offline.state.*`. */
export type SavedState = 'unkept' | 'device' | 'saved' | 'attention';

/** The attendee's meetings, and what they prepared, as they are on this device; the only way to change them. */
@Injectable({ providedIn: 'root' })
export class MeetingBook {
  private readonly openStore = inject(OPEN_STORE);
  private readonly sync = inject(MeetingSync);
  private readonly clock = inject(CLOCK);
  private readonly newId = inject(NEW_ID);
  private readonly notices = inject(Notices);
  private readonly snapshot = signal<DeviceSnapshot>(NOTHING_KEPT);
  private readonly filled = signal(false);
  private open: OpenBook | null = null;
  private readonly askToKeep = inject(ASK_TO_KEEP);
  private readonly beingStored = inject(BeingStored);
  private readonly unkeptChanges = new UnkeptChanges();
  private readonly recordedHere = new RecordedHere();
  private writing: Promise<unknown> = Promise.resolve();
  private asked = false;

  /** True once what is kept here has been read. */
  readonly ready: Signal<boolean> = this.filled.asReadonly();
  /** False while this device holds no meeting and the server may still tell of some. */
  readonly told: Signal<boolean> = computed(
    () => this.filled() && (this.meetings().length > 0 || this.sync.asked()),
  );
  /** Without the deleted ones, the earliest first. */
  readonly meetings: Signal<VisibleMeeting[]> = computed(() =>
    this.unkeptChanges
      .over(this.snapshot().meetings, this.clock(), this.open?.deviceId ?? '')
      .map(readMeeting)
      .filter((meeting) => !meeting.deleted && meeting.startedAt !== '')
      .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1)),
  );
  /** How many changes the server does not have yet, without those that need attention. */
  readonly unsent: Signal<number> = computed(() => {
    const { changes, unsentPrepared } = this.snapshot();
    return changes.filter(({ problem }) => problem === null).length + unsentPrepared;
  });
  /** Changes that the server refused. */
  readonly attention: Signal<WaitingChange[]> = computed(() =>
    this.snapshot().changes.filter(({ problem }) => problem !== null),
  );

  /** How many changes this device could not store: they are gone when the page goes. */
  readonly unkept: Signal<number> = this.unkeptChanges.count;

  /** Favourites and booked conversations. */
  readonly prepared: Signal<Prepared> = computed(() => this.snapshot().prepared);
  /** By meeting: the line that is still in the box of this device. It is not told to the others. */
  readonly lines: Signal<Readonly<Record<string, KeptLine>>> = computed(() => this.snapshot().lines);

  constructor() {
    const page = inject(DOCUMENT).defaultView;
    const warn = (event: BeforeUnloadEvent) => {
      if (this.unkept() > 0) event.preventDefault();
    };
    page?.addEventListener('beforeunload', warn);
    const letGo = inject(AppUpdates).holdUntil(() => this.written());
    inject(DestroyRef).onDestroy(() => {
      page?.removeEventListener('beforeunload', warn);
      letGo();
    });
  }

  /** Opens what this device keeps of an attendee, and begins to exchange it with the server. */
  use(attendeeId: string, deviceId: string): void {
    if (this.open?.attendeeId === attendeeId && this.open.deviceId === deviceId) return;
    this.close();
    const store = this.openStore(attendeeId);
    let readIt = (): void => undefined;
    const read = new Promise<void>((resolve) => (readIt = resolve));
    const unwatch = store.watch(
      (snapshot) => {
        this.snapshot.set(this.recordedHere.told(snapshot));
        this.filled.set(true);
        readIt();
      },
      (fault) => this.notices.problem(fault),
    );
    this.open = { attendeeId, deviceId, store, unwatch, read };
    // On the screen at once, so that nobody goes on from older words.
    const { changes, areStored } = this.beingStored.left(attendeeId);
    changes.forEach((change) => this.unkeptChanges.add(change));
    if (changes.length > 0)
      this.writeAgain(store, areStored).catch((fault: unknown) => this.notices.problem(fault));
    this.sync.start(attendeeId, store);
  }

  /** Resolves once what this device keeps has been read. */
  whenReady(): Promise<void> {
    return this.opened().read;
  }

  /** The store of the attendee in use, for what else is kept beside the meetings. */
  store(): DeviceStore {
    return this.opened().store;
  }

  /**
   * Stores a change and the meeting it makes, then sends it on. Rejects with `StorageError` when this device cannot
   * store: then the change stays on the screen, counted as not kept, and is tried again with the next one.
   */
  async change(meetingId: string, set: MeetingPatch): Promise<void> {
    try {
      // Without a pause when there is nothing to make good: a page that hides has no time to wait.
      if (this.unkept() > 0) await this.keepUnkept();
      await this.record(meetingId, set);
    } catch (fault) {
      if (fault instanceof StorageError) this.unkeptChanges.add({ meetingId, set });
      throw fault;
    }
  }

  /** Tries to store what could not be stored. Rejects with `StorageError` when it still cannot. */
  keepUnkept(): Promise<void> {
    return this.unkeptChanges.storeAll(({ meetingId, set }) => this.record(meetingId, set));
  }

  /** Resolves once every change made so far is stored; rejects with `StorageError` when one could not be. */
  async written(): Promise<void> {
    await this.writing;
    await this.keepUnkept();
  }

  /** Begins a meeting now. Rejects with `StorageError` when this device cannot store; then there is no meeting. */
  async start(employer: { employerId: string } | { employerName: string }): Promise<string> {
    const meetingId = this.newId();
    await this.record(meetingId, { ...employer, startedAt: new Date(this.clock()).toISOString() });
    return meetingId;
  }

  /** Stores favourites or booked conversations, then sends them on. Rejects with `StorageError`. */
  async prepare(entries: (at: HybridTime) => Prepared): Promise<void> {
    const { store, deviceId } = this.opened();
    await this.stored(
      store.prepared.record((latest) => entries(nextHybridTime(latest, this.clock(), deviceId))),
    );
    this.sync.sendPrepared();
  }

  /** Remembers which line is in the box of a meeting; null when none is. Rejects with `StorageError`. */
  keepLine(meetingId: string, line: KeptLine | null): Promise<void> {
    return this.stored(this.opened().store.keepLine(meetingId, line));
  }

  meeting(id: string): VisibleMeeting | null {
    return this.meetings().find((meeting) => meeting.id === id) ?? null;
  }

  /** What a note said before another device's words won, the latest first. */
  lostTexts(noteId: string): EarlierText[] {
    const note = this.snapshot().meetings.find(({ notes }) => noteId in notes)?.notes[noteId];
    return note ? lostTexts(note) : [];
  }

  /** What this device noted of a meeting and another deleted. */
  lostNotes(meetingId: string): LostNote[] {
    const [state, device] = [this.stateOf(meetingId), this.open?.deviceId];
    return state && device !== undefined ? lostNotes(state, device) : [];
  }

  /** Whether a meeting is here, but was deleted. */
  isDeleted(meetingId: string): boolean {
    return this.stateOf(meetingId)?.fields.deleted?.value === true;
  }

  savedState(meetingId: string): SavedState {
    if (this.unkeptChanges.has(meetingId)) return 'unkept';
    const changes = this.snapshot().changes.filter(({ change }) => change.meetingId === meetingId);
    if (changes.some(({ problem }) => problem !== null)) return 'attention';
    return changes.length > 0 ? 'device' : 'saved';
  }

  async retry(change: WaitingChange): Promise<void> {
    await this.opened().store.retry(change.order);
    this.sync.send();
  }

  /**
   * What a file holds for somebody who leaves before everything was sent: the changes, the meetings they made, and what is
   * prepared.
   */
  takeAlong(): { changes: MeetingChange[]; meetings: VisibleMeeting[]; prepared: Prepared } {
    const { changes, prepared } = this.snapshot();
    return { changes: changes.map(({ change }) => change), meetings: this.meetings(), prepared };
  }

  /** Removes everything of this attendee from this device. */
  async erase(): Promise<void> {
    const { store, attendeeId } = this.opened();
    this.close();
    this.beingStored.forget(attendeeId);
    await store.erase();
  }

  /** Puts down whom it has open, if anybody; what this device keeps of them stays. */
  close(): void {
    this.sync.stop();
    this.open?.unwatch();
    this.open?.store.close();
    this.open = null;
    this.unkeptChanges.forget();
    this.recordedHere.forget();
    this.snapshot.set(NOTHING_KEPT);
    this.filled.set(false);
  }

  private stateOf(meetingId: string): MeetingState | undefined {
    return this.snapshot().meetings.find(({ id }) => id === meetingId);
  }

  private opened(): OpenBook {
    if (this.open === null) throw new Error('No attendee is in use on this device');
    return this.open;
  }

  private async record(meetingId: string, set: MeetingPatch): Promise<void> {
    const { store, attendeeId, deviceId } = this.opened();
    const isStored = this.beingStored.begin(attendeeId, { meetingId, set });
    const recorded = store.record(meetingId, (_, latest) => ({
      id: this.newId(),
      meetingId,
      at: nextHybridTime(latest, this.clock(), deviceId),
      set,
    }));
    this.show(store, await this.stored(recorded).finally(isStored));
    this.sync.send();
    if (set.notes) this.askOnce();
  }

  private async writeAgain(store: DeviceStore, areStored: () => void): Promise<void> {
    await this.whenReady();
    if (this.open?.store !== store) return;
    const { deviceId } = this.open;
    await this.unkeptChanges.storeAll(async (change) => {
      if (!isHeld(this.stateOf(change.meetingId), change, deviceId))
        await this.record(change.meetingId, change.set);
    });
    // Of who left meanwhile it stays remembered.
    if (this.open?.store === store) areStored();
  }

  /** Waits for a write, which an update of the app waits for as well. */
  private async stored<T>(writing: Promise<T>): Promise<T> {
    this.writing = Promise.allSettled([this.writing, writing]);
    try {
      return await writing;
    } catch (fault) {
      throw storageFault(fault);
    }
  }

  /** Says at once what is stored now; that the store tells of it as well takes it a moment longer. */
  private show(store: DeviceStore, recorded: RecordedChange): void {
    if (this.open?.store !== store) return;
    this.recordedHere.add(recorded);
    this.snapshot.update((snapshot) => this.recordedHere.over(snapshot));
  }

  /** A browser asked before there is anything to keep says no for ever. Its answer changes nothing here. */
  private askOnce(): void {
    if (this.asked) return;
    this.asked = true;
    this.askToKeep().catch((fault: unknown) => console.error(fault));
  }
}
