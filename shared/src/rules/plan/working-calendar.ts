import { Temporal } from 'temporal-polyfill';
import { HOUR, firstWorking, rememberAt } from '../timing/index.js';
import type { RecipientClock } from '../timing/index.js';

/** A clock hour of a recipient's zone as far as it can be written in. Instants are milliseconds. */
export interface WritingHour {
  readonly from: number;
  /** Names the clock hour and its calendar day. */
  readonly hour: string;
  readonly day: string;
  /** Where the next clock hour begins. */
  readonly next: number;
}

/** The clock hour of an instant in the recipient's zone; zones with half hours have their own (C5). */
export const writingHour: (at: number, timeZone: string) => WritingHour = rememberAt((at, timeZone) => {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const day = local.toPlainDate().toString();
  const passed = local.minute * 60_000 + local.second * 1_000 + local.millisecond;
  return { from: at, day, hour: `${day}T${local.hour}${local.offset}`, next: at - passed + HOUR };
});

/** Working hours of a recipient one after another, each found once however many messages ask for it. */
export class WorkingCalendar {
  private readonly hours: WritingHour[] = [];

  constructor(
    private readonly clock: RecipientClock,
    private readonly start: number,
  ) {}

  /** The hour with this number, counting from the start; `undefined` when the policy leaves no such hour. */
  at(index: number): WritingHour | undefined {
    while (this.hours.length <= index) {
      const last = this.hours.at(-1);
      const from = last ? last.next : this.start;
      const opens = firstWorking(from, this.clock);
      if (opens === undefined) return undefined;
      this.hours.push(writingHour(opens, this.clock.timeZone));
    }
    return this.hours[index];
  }
}
