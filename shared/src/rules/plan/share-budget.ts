import type { FairMessage, Reason } from '../../contracts/index.js';
import { compareText, groupBy } from '../text/index.js';
import { bestMoment, instantOf } from '../timing/index.js';
import type { Moment } from '../timing/index.js';
import type { FairIndex } from './fair-index.js';
import { placeStep } from './place-step.js';
import type { PlannedStep } from './planned-step.js';
import { PAUSE, wentOut } from './spacing.js';
import { WorkingCalendar, writingHour } from './working-calendar.js';
import type { WritingHour } from './working-calendar.js';

/**
 * Shares each recipient's budget fairly over all attendees (C5): round robin over attendees, oldest target first, ties by
 * attendee id. A step without room waits for the next working hour with room, even past its limit, and says so.
 */
export function shareBudget(index: FairIndex, steps: readonly PlannedStep[]): PlannedStep[] {
  return [...groupBy(steps, ({ contact }) => contact.id)].flatMap(([contactId, toOne]) =>
    shareAt(index.messagesTo(contactId), toOne),
  );
}

function shareAt(messages: readonly FairMessage[], steps: readonly PlannedStep[]): PlannedStep[] {
  const budget = new Budget(messages, steps);
  const free = new Map<string, number>();
  return roundRobin(steps).map((planned) => {
    const own = instantOf(planned.step.window.bestAt);
    const answers = planned.step.kind === 'rejection-reply';
    const earliest = answers ? own : Math.max(own, free.get(planned.attendee.id) ?? -Infinity);
    const at = budget.take(earliest, own, planned);
    free.set(planned.attendee.id, Math.max(free.get(planned.attendee.id) ?? -Infinity, at + PAUSE));
    if (at === own) return planned;
    const moment: Moment = { at, late: at > planned.wanted.limit, kind: 'working' };
    return placeStep(planned, moment, reasonFor(at, earliest));
  });
}

function reasonFor(at: number, earliest: number): Reason {
  return at > earliest
    ? { rule: 'C5', text: 'Others write to this contact too: the next working hour with room.' }
    : { rule: 'C1', text: 'Not within 72 hours of the message before.' };
}

/** Everybody's first step before anybody's second; in each round the oldest target first, ties by attendee id. */
function roundRobin(steps: readonly PlannedStep[]): PlannedStep[] {
  const inTime = [...steps].sort(
    (a, b) =>
      compareText(a.step.window.bestAt, b.step.window.bestAt) ||
      compareText(a.step.window.targetAt, b.step.window.targetAt) ||
      compareText(a.step.id, b.step.id),
  );
  return [...groupBy(inTime, ({ attendee }) => attendee.id).values()]
    .flatMap((own) => own.map((planned, round) => ({ planned, round })))
    .sort(
      (a, b) =>
        a.round - b.round ||
        compareText(a.planned.step.window.targetAt, b.planned.step.window.targetAt) ||
        compareText(a.planned.attendee.id, b.planned.attendee.id),
    )
    .map(({ planned }) => planned);
}

/** What is left of a recipient's hours and days. */
class Budget {
  private readonly used = new Map<string, number>();
  private readonly calendars = new Map<string, WorkingCalendar>();
  /** For each calendar and working hour that is full, and so stays full, the next one to look at. */
  private readonly skip = new Map<string, number>();
  private readonly start: number;

  /** `steps` go to one recipient, and there is at least one. */
  constructor(messages: readonly FairMessage[], steps: readonly PlannedStep[]) {
    const { timeZone } = steps[0].clock;
    for (const message of messages.filter(wentOut)) this.count(writingHour(instantOf(message.at), timeZone));
    this.start = Math.min(...steps.map(({ step }) => instantOf(step.window.bestAt)));
  }

  /** The moment a step gets, counted: its own where there is room, else the start of the next working hour with room. */
  take(earliest: number, own: number, planned: PlannedStep): number {
    const { clock, policy, wanted } = planned;
    const at = earliest === own ? own : bestMoment({ ...wanted, from: earliest }, clock).at;
    const hour = writingHour(at, clock.timeZone);
    const found = this.hasRoom(hour, policy.recipientBudget) ? hour : this.nextWithRoom(at, planned);
    this.count(found);
    return found.from;
  }

  private nextWithRoom(from: number, planned: PlannedStep): WritingHour {
    const { clock, policy } = planned;
    const key = JSON.stringify([policy.hours, policy.recipientBudget]);
    const calendar = this.calendars.get(key) ?? new WorkingCalendar(clock, this.start);
    this.calendars.set(key, calendar);
    for (let index = 0; ;) {
      const hour = calendar.at(index);
      // Without any working hour the policy leaves nothing to wait for.
      if (!hour) return writingHour(from, clock.timeZone);
      const full = !this.hasRoom(hour, policy.recipientBudget);
      if (!full && hour.from > from) return hour;
      const slot = `${key} ${index}`;
      const next = this.skip.get(slot) ?? index + 1;
      if (full) this.skip.set(slot, this.skip.get(`${key} ${next}`) ?? next);
      index = next;
    }
  }

  private hasRoom({ hour, day }: WritingHour, most: { perHour: number; perDay: number }): boolean {
    return (this.used.get(hour) ?? 0) < most.perHour && (this.used.get(day) ?? 0) < most.perDay;
  }

  private count({ hour, day }: WritingHour): void {
    this.used.set(hour, (this.used.get(hour) ?? 0) + 1);
    this.used.set(day, (this.used.get(day) ?? 0) + 1);
  }
}
