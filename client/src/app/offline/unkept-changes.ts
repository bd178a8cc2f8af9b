import { computed, signal, type Signal } from '@angular/core';
import type { MeetingPatch, MeetingState } from '@afterfair/shared/contracts';
import { applyChange, emptyMeeting } from '@afterfair/shared/rules';
import { latestTimeOf, nextHybridTime } from './hybrid-clock';

/** What was written and is not stored: this device had no room, or the page went meanwhile. */
export interface UnkeptChange {
  meetingId: string;
  set: MeetingPatch;
}

/** The changes that are not stored, in order; they stay on the screen and are tried again. */
export class UnkeptChanges {
  private readonly list = signal<readonly UnkeptChange[]>([]);
  private round: Promise<void> | null = null;

  readonly count: Signal<number> = computed(() => this.list().length);

  add(change: UnkeptChange): void {
    this.list.update((all) => [...all, change]);
  }

  has(meetingId: string): boolean {
    return this.list().some((change) => change.meetingId === meetingId);
  }

  /**
   * Stores each with `store`, the oldest first, until one fails; callers at the same time share one round. Rejects with
   * what that one failed with.
   */
  storeAll(store: (change: UnkeptChange) => Promise<void>): Promise<void> {
    this.round ??= this.storeInTurn(store).finally(() => (this.round = null));
    return this.round;
  }

  /** The meetings as they would be with these changes: the screen shows what was typed, and says that it is not saved. */
  over(meetings: readonly MeetingState[], now: number, deviceId: string): MeetingState[] {
    const states = new Map(meetings.map((state) => [state.id, state]));
    for (const { meetingId, set } of this.list()) {
      const state = states.get(meetingId) ?? emptyMeeting(meetingId);
      const at = nextHybridTime(latestTimeOf(state), now, deviceId);
      states.set(meetingId, applyChange(state, { id: '', meetingId, at, set }));
    }
    return [...states.values()];
  }

  forget(): void {
    this.list.set([]);
  }

  private async storeInTurn(store: (change: UnkeptChange) => Promise<void>): Promise<void> {
    for (let first = this.list()[0]; first !== undefined; first = this.list()[0]) {
      await store(first);
      const stored = first;
      this.list.update((all) => all.filter((change) => change !== stored));
    }
  }
}
