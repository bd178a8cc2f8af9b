import type { FairMessage } from '../../contracts/index.js';

/** A thank-you that was sent to the contact of `aFair` after the cut. */
export function aMessage(given: Partial<FairMessage> = {}): FairMessage {
  return {
    id: 'x1',
    attendeeId: 'a1',
    contactId: 'c1',
    direction: 'out',
    kind: 'thank-you',
    state: 'sent',
    at: '2026-11-20T09:00:00+01:00',
    ...given,
  };
}
