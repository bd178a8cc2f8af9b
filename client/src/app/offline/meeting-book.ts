import { computed, inject, Injectable, signal, type Signal } from '@angular/core';
import type { MeetingPatch } from '@afterfair/shared/contracts';
import { readMeeting, type VisibleMeeting } from '@afterfair/shared/rules';
import { CLOCK } from '../core/clock.token';
import { NEW_ID } from '../core/new-id.token';
import { Notices } from '../core/notices';
import type { DeviceSnapshot, DeviceStore, WaitingChange } from './device-store';
import { nextHybridTime } from './hybrid-clock';
import { MeetingSync } from './meeting-sync';
import { OPEN_STORE } from './open-store.token';

/** How far the latest change to a meeting has got; the words for it are `offline.state.*`. */
export type SavedState = 'device' | 'saved' | 'attention';

const NOTHING: DeviceSnapshot = { meetings: [], changes: [] };

/** The attendee's meetings as they are on this device, and the only way to change them. */
@Injectable({ providedIn: 'root' })
export class MeetingBook {
  private readonly openStore = inject(OPEN_STORE);
  private readonly sync = inject(MeetingSync);
  private readonly clock = inject(CLOCK);
  private readonly newId = inject(NEW_ID);
  private readonly notices = inject(Notices);
  private readonly snapshot = signal<DeviceSnapshot>(NOTHING);
  private readonly filled = signal(false);
  private open: { attendeeId: string; deviceId: string; store: DeviceStore; unwatch: () => void } | null =
    null;
  private asked = false;

  /** True once what is kept here has been read. */
  readonly ready: Signal<boolean> = this.filled.asReadonly();
  /** Without the deleted ones, the earliest first. */
  readonly meetings: Signal<VisibleMeeting[]> = computed(() =>
    this.snapshot()
      .meetings.map(readMeeting)
      .filter((meeting) => !meeting.deleted && meeting.startedAt !== '')
      .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1)),
  );
  /** How many changes the server does not have yet, without those that need attention. */
  readonly unsent: Signal<number> = computed(
    () => this.snapshot().changes.filter(({ problem }) => problem === null).length,
  );
  /** Changes that the server refused. */
  readonly attention: Signal<WaitingChange[]> = computed(() =>
    this.snapshot().changes.filter(({ problem }) => problem !== null),
  );

  /** Opens what this device keeps of an attendee, and begins to exchange it with the server. */
  use(attendeeId: string, deviceId: string): void {
    if (this.open?.attendeeId === attendeeId && this.open.deviceId === deviceId) return;
    this.leave();
    const store = this.openStore(attendeeId);
    const unwatch = store.watch(
      (snapshot) => {
        this.snapshot.set(snapshot);
        this.filled.set(true);
      },
      (fault) => this.notices.problem(fault),
    );
    this.open = { attendeeId, deviceId, store, unwatch };
    this.sync.start(attendeeId, store);
  }

  /** The store of the attendee in use, for what else is kept beside the meetings. */
  store(): DeviceStore {
    return this.opened().store;
  }

  /** Stores a change and the meeting it makes, then sends it on. Rejects when this device cannot store. */
  async change(meetingId: string, set: MeetingPatch): Promise<void> {
    const { store, deviceId } = this.opened();
    await store.record(meetingId, (_, latest) => ({
      id: this.newId(),
      meetingId,
      at: nextHybridTime(latest, this.clock(), deviceId),
      set,
    }));
    this.sync.send();
    await this.askToKeep();
  }

  /** Begins a meeting now. */
  async start(employer: { employerId: string } | { employerName: string }): Promise<string> {
    const meetingId = this.newId();
    await this.change(meetingId, { ...employer, startedAt: new Date(this.clock()).toISOString() });
    return meetingId;
  }

  meeting(id: string): VisibleMeeting | null {
    return this.meetings().find((meeting) => meeting.id === id) ?? null;
  }

  savedState(meetingId: string): SavedState {
    const changes = this.snapshot().changes.filter(({ change }) => change.meetingId === meetingId);
    if (changes.some(({ problem }) => problem !== null)) return 'attention';
    return changes.length > 0 ? 'device' : 'saved';
  }

  async retry(change: WaitingChange): Promise<void> {
    await this.opened().store.retry(change.order);
    this.sync.send();
  }

  /** Gives a refused change up and takes the meeting as the server has it. */
  async discard(change: WaitingChange): Promise<void> {
    await this.opened().store.discard(change.order);
    await this.sync.pull();
  }

  /** Removes everything of this attendee from this device. */
  async erase(): Promise<void> {
    const { store } = this.opened();
    this.leave();
    await store.erase();
  }

  private leave(): void {
    this.sync.stop();
    this.open?.unwatch();
    this.open?.store.close();
    this.open = null;
    this.snapshot.set(NOTHING);
    this.filled.set(false);
  }

  private opened(): NonNullable<typeof this.open> {
    if (this.open === null) throw new Error('No attendee is in use on this device');
    return this.open;
  }

  /** Asks the browser once not to clear our storage when space runs short; the answer changes nothing here. */
  private async askToKeep(): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    await navigator.storage?.persist?.();
  }
}
