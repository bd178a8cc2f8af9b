import { computed, effect, inject, Injectable, signal, type Signal } from '@angular/core';
import { KEEP } from '../../core/keep.token';
import { SessionStore } from '../../core/session';
import type { BookedMeeting } from '../schedule/booked-meeting';

/** What this device keeps of an attendee beside the meetings. No change carries it, so no other device has it. */
export interface KeptThings {
  /** Ids of employers. */
  favourites: readonly string[];
  /** Booked conversations, in the order of their start. */
  booked: readonly BookedMeeting[];
  /** By meeting: the id of the note that is still in the box. */
  lines: Readonly<Record<string, string>>;
}

const KEPT = 'af-kept';
const NOTHING: KeptThings = { favourites: [], booked: [], lines: {} };

/** Small things of the attendee in use; they leave this device when the attendee does. */
@Injectable({ providedIn: 'root' })
export class AttendeeKeep {
  private readonly keep = inject(KEEP);
  private readonly session = inject(SessionStore);
  private readonly attendeeId = computed(() => this.session.attendee()?.attendee.id ?? null);
  private readonly version = signal(0);

  readonly things: Signal<KeptThings> = computed(() => {
    this.version();
    return this.read(this.attendeeId());
  });

  constructor() {
    effect(() => {
      if (this.session.ready() && this.attendeeId() === null) this.keep.removeItem(KEPT);
    });
  }

  /** Read again before it is written: another tab may have written meanwhile. */
  change(update: (things: KeptThings) => Partial<KeptThings>): void {
    const attendeeId = this.attendeeId();
    if (attendeeId === null) return;
    const things = this.read(attendeeId);
    this.keep.setItem(KEPT, JSON.stringify({ ...things, ...update(things), attendeeId }));
    this.version.update((count) => count + 1);
  }

  private read(attendeeId: string | null): KeptThings {
    const text = this.keep.getItem(KEPT);
    if (text === null || attendeeId === null) return NOTHING;
    const kept = JSON.parse(text) as KeptThings & { attendeeId: string };
    return kept.attendeeId === attendeeId ? kept : NOTHING;
  }
}
