import { bestMoment, instantOf } from '../timing/index.js';
import { groupBy } from '../text/index.js';
import type { FairIndex } from './fair-index.js';
import { placeStep } from './place-step.js';
import type { PlannedStep } from './planned-step.js';
import { PAUSE, earliestAfter } from './spacing.js';

/**
 * Gives the steps of one attendee their best moments, 72 hours apart at each contact (C1), counting from what was sent.
 * A rejection reply answers the contact and waits for nobody, but what follows waits for it (T6).
 */
export function spaceOut(index: FairIndex, steps: readonly PlannedStep[]): PlannedStep[] {
  return [...groupBy(steps, ({ contact }) => contact.id).values()].flatMap((toOne) =>
    spaceOutAt(index, toOne),
  );
}

function spaceOutAt(index: FairIndex, steps: readonly PlannedStep[]): PlannedStep[] {
  const natural = steps
    .map((planned) => ({ planned, moment: bestMoment(planned.wanted, planned.clock) }))
    .sort((a, b) => a.moment.at - b.moment.at);
  let pausedUntil = -Infinity;
  return natural.map(({ planned, moment }) => {
    pausedUntil = Math.max(pausedUntil, earliestAfter(ownMessages(index, planned)));
    const free = planned.step.kind === 'rejection-reply' || pausedUntil <= moment.at;
    const from = Math.max(planned.wanted.from, pausedUntil);
    const best = free ? moment : bestMoment({ ...planned.wanted, from }, planned.clock);
    const reason = { rule: 'C1', text: 'Not within 72 hours of the message before.' };
    const placed = placeStep(planned, best, best.at > moment.at ? reason : undefined);
    pausedUntil = Math.max(pausedUntil, instantOf(placed.step.window.bestAt) + PAUSE);
    return placed;
  });
}

function ownMessages(index: FairIndex, { contact, attendee }: PlannedStep) {
  return index.messagesTo(contact.id).filter((message) => message.attendeeId === attendee.id);
}
