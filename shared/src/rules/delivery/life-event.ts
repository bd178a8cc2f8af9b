/** Who can cause something to happen to a message. */
export const LIFE_ACTORS = ['attendee', 'recipient', 'organiser', 'worker', 'connector'] as const;
export type LifeActor = (typeof LIFE_ACTORS)[number];

/** What can happen to a message, people's doings first. */
export const LIFE_EVENTS = [
  'approve',
  'approve-again',
  'recall',
  'confirm-arrived',
  'confirm-lost',
  'forbid',
  'begin',
  'take-up-again',
  'put-back',
  'give-up',
  'lose',
  'arrive',
  'refuse',
  'close',
  'bounce',
] as const;
export type LifeEvent = (typeof LIFE_EVENTS)[number];

/** Who may cause an event, and what it is. */
export interface EventFacts {
  by: readonly LifeActor[];
  means: string;
}

export const EVENT_FACTS: Readonly<Record<LifeEvent, EventFacts>> = {
  approve: { by: ['attendee'], means: 'approves one exact text' },
  'approve-again': { by: ['attendee'], means: 'approves the very text that was approved before' },
  recall: { by: ['attendee'], means: 'takes the approval back, also by editing or skipping' },
  'confirm-arrived': { by: ['attendee'], means: 'says that a message in doubt has arrived' },
  'confirm-lost': { by: ['attendee'], means: 'says that a message in doubt has not arrived' },
  forbid: {
    by: ['attendee', 'recipient', 'organiser', 'worker'],
    means: 'an outcome, a reply, an opt-out or the rules at the moment of sending forbid it',
  },
  begin: { by: ['worker'], means: 'leases it and hands it to the connector; the rules let it leave now' },
  'take-up-again': {
    by: ['worker'],
    means: 'hands it over once more under the same key, where the other side removes repeats',
  },
  'put-back': { by: ['worker', 'connector'], means: 'it has certainly not arrived; later perhaps' },
  'give-up': { by: ['worker'], means: 'it has certainly not arrived, after the last attempt' },
  lose: { by: ['worker'], means: 'the answer was lost and nobody can look' },
  arrive: { by: ['worker', 'connector'], means: 'the other side has it, or was found to have it' },
  refuse: { by: ['connector'], means: 'the other side has not got it and will not take it' },
  close: { by: ['connector'], means: 'the recipient wants no more messages (C6)' },
  bounce: { by: ['connector'], means: 'it came back from the other side' },
};
