import type { FairMessage, PolicyInput } from '../../contracts/index.js';
import { indexFair, shareBudget } from '../plan/index.js';
import { aStep } from '../plan/a-step.js';
import type { StepWish } from '../plan/a-step.js';
import { aContact, aFair, anEmployer } from './a-fair.js';
import { aMessage } from './a-message.js';

/** A step that has its moment already, before the budget is shared. */
export interface Wished extends Partial<Omit<StepWish, 'opens' | 'target' | 'latest'>> {
  by: string;
  at: string;
  target?: string;
  latest?: string;
  policy?: PolicyInput;
}

/** Steps to the contact of `aFair`, with a budget shared between them, in the order in which they took their turn (C5). */
export function share(
  perHour: number,
  wished: Wished[],
  messages: FairMessage[] = [],
  policy: PolicyInput = {},
) {
  const index = indexFair(
    aFair({
      fair: { ...aFair().fair, policy: { recipientBudget: { perHour }, ...policy } },
      messages,
    }),
  );
  const to = { contact: aContact(), employer: anEmployer() };
  const steps = wished.map(({ by, at, target, latest, policy: own, ...given }) =>
    aStep(index, { id: by, name: by, languages: ['en'], policy: own }, to, 0, {
      kind: 'thank-you',
      ordinal: 1,
      meetings: [],
      due: true,
      reasons: [],
      opens: Date.parse(at),
      target: Date.parse(target ?? at),
      latest: Date.parse(latest ?? '2027-01-01T00:00Z'),
      ...given,
    }),
  );
  return shareBudget(index, steps);
}

/** The same as attendee, day and time (UTC). */
export function turns(...asked: Parameters<typeof share>): string[] {
  return share(...asked).map(({ step }) => `${step.attendeeId} ${step.window.bestAt.slice(8, 16)}`);
}

/** A message of somebody who is not in the plan. */
export const sent = (at: string, given: Partial<FairMessage> = {}): FairMessage =>
  aMessage({ id: at, attendeeId: 'z', at, ...given });
