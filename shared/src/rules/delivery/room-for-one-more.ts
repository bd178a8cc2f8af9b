import type { FairMessage, Policy } from '../../contracts/index.js';
import { WorkingCalendar, wentOut, writingHour } from '../plan/index.js';
import type { WritingHour } from '../plan/index.js';
import { instantOf } from '../timing/index.js';
import type { RecipientClock } from '../timing/index.js';

/**
 * The first instant from `now` (milliseconds) with room for one more message to a recipient (C5): `now` itself, else the
 * next working hour of theirs whose hour and day are not full. `messages` are everybody's to them; one that is with a
 * connector counts as leaving now. Without any working hour there is nothing to wait for.
 */
export function roomForOneMore(
  messages: readonly FairMessage[],
  now: number,
  clock: RecipientClock,
  budget: Policy['recipientBudget'],
): number {
  const used = new Map<string, number>();
  for (const message of messages) {
    if (!wentOut(message) && message.state !== 'queued') continue;
    const { hour, day } = writingHour(
      message.state === 'queued' ? now : instantOf(message.at),
      clock.timeZone,
    );
    for (const key of [hour, day]) used.set(key, (used.get(key) ?? 0) + 1);
  }
  const hasRoom = ({ hour, day }: WritingHour) =>
    (used.get(hour) ?? 0) < budget.perHour && (used.get(day) ?? 0) < budget.perDay;
  if (hasRoom(writingHour(now, clock.timeZone))) return now;
  const calendar = new WorkingCalendar(clock, now);
  for (let index = 0; ; index += 1) {
    const hour = calendar.at(index);
    if (!hour) return now;
    if (hour.from > now && hasRoom(hour)) return hour.from;
  }
}
