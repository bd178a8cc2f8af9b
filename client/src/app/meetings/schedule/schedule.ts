import { computed, inject, Injectable, type Signal } from '@angular/core';
import type { BookedSlot, ScheduleFault } from '@afterfair/shared/capture-files';
import type { BookedEntry } from '@afterfair/shared/contracts';
import { EmployerDirectory } from '../../employers';
import { SessionStore } from '../../core/session';
import { MeetingBook } from '../../offline';
import { LOAD_FILE_RULES } from '../cards/load-file-rules.token';
import type { BookedMeeting } from './booked-meeting';
import { takeUpSlots } from './take-up-slots';

/** What came of a calendar file. */
export interface ScheduleRead {
  slots: number;
  added: number;
  asked: BookedSlot[];
  faults: ScheduleFault[];
}

/** The conversations that were booked ahead, the same on all devices of the attendee. None counts as a meeting before it was begun. */
@Injectable({ providedIn: 'root' })
export class Schedule {
  private readonly book = inject(MeetingBook);
  private readonly session = inject(SessionStore);
  private readonly directory = inject(EmployerDirectory);
  private readonly fetchRules = inject(LOAD_FILE_RULES);

  readonly booked: Signal<readonly BookedMeeting[]> = computed(() =>
    this.book
      .prepared()
      .booked.flatMap(({ uid, slot }) => (slot === null ? [] : [{ uid, ...slot }]))
      .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
  );

  /** Takes up the booked slots of an .ics file. Rejects when the rules cannot be fetched or nothing can be stored. */
  async bring(text: string): Promise<ScheduleRead> {
    const rules = await this.fetchRules();
    const zone = this.session.attendee()?.fair.timeZone ?? 'UTC';
    const { slots, faults } = rules.readSchedule(text, zone);
    const before = this.booked();
    const { booked, added, asked } = takeUpSlots(before, slots, this.directory.employers());
    await this.write(booked.filter((slot) => !before.includes(slot)).map(entryOf));
    return { slots: slots.length, added, asked, faults };
  }

  /** Says with whom a slot is: with an employer of the fair, or with one that is called as the slot. */
  settle({ uid, startsAt, endsAt, summary }: BookedSlot, employerId: string | null): Promise<void> {
    return this.put({ uid, startsAt, endsAt, employerId, employerName: summary });
  }

  put(meeting: BookedMeeting): Promise<void> {
    return this.write([entryOf(meeting)]);
  }

  remove({ uid }: BookedMeeting): Promise<void> {
    return this.write([{ uid, slot: null }]);
  }

  private async write(entries: readonly Omit<BookedEntry, 'at'>[]): Promise<void> {
    if (entries.length === 0) return;
    await this.book.prepare((at) => ({ favourites: [], booked: entries.map((entry) => ({ ...entry, at })) }));
  }
}

function entryOf({ uid, ...slot }: BookedMeeting): Omit<BookedEntry, 'at'> {
  return { uid, slot };
}
