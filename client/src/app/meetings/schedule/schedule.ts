import { computed, inject, Injectable, type Signal } from '@angular/core';
import type { BookedSlot, ScheduleFault } from '@afterfair/shared/capture-files';
import { EmployerDirectory } from '../../employers';
import { SessionStore } from '../../core/session';
import { LOAD_FILE_RULES } from '../cards/load-file-rules.token';
import { AttendeeKeep } from '../kept/attendee-keep';
import type { BookedMeeting } from './booked-meeting';
import { takeUpSlots } from './take-up-slots';

/** What came of a calendar file. */
export interface ScheduleRead {
  slots: number;
  added: number;
  asked: BookedSlot[];
  faults: ScheduleFault[];
}

/** The conversations that were booked ahead, on this device. None counts as a meeting before it was begun. */
@Injectable({ providedIn: 'root' })
export class Schedule {
  private readonly kept = inject(AttendeeKeep);
  private readonly session = inject(SessionStore);
  private readonly directory = inject(EmployerDirectory);
  private readonly fetchRules = inject(LOAD_FILE_RULES);

  readonly booked: Signal<readonly BookedMeeting[]> = computed(() => this.kept.things().booked);

  /** Takes up the booked slots of an .ics file. Rejects when the rules cannot be fetched. */
  async bring(text: string): Promise<ScheduleRead> {
    const rules = await this.fetchRules();
    const zone = this.session.attendee()?.fair.timeZone ?? 'UTC';
    const { slots, faults } = rules.readSchedule(text, zone);
    const { booked, added, asked } = takeUpSlots(this.booked(), slots, this.directory.employers());
    this.kept.change(() => ({ booked }));
    return { slots: slots.length, added, asked, faults };
  }

  /** Says with whom a slot is: with an employer of the fair, or with one that is called as the slot. */
  settle({ uid, startsAt, endsAt, summary }: BookedSlot, employerId: string | null): void {
    this.put({ uid, startsAt, endsAt, employerId, employerName: summary });
  }

  put(meeting: BookedMeeting): void {
    this.kept.change(({ booked }) => ({
      booked: [...booked.filter(({ uid }) => uid !== meeting.uid), meeting],
    }));
  }

  remove({ uid }: BookedMeeting): void {
    this.kept.change(({ booked }) => ({ booked: booked.filter((other) => other.uid !== uid) }));
  }
}
