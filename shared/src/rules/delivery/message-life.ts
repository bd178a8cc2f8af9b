import type { DeliveryState } from '../../contracts/index.js';

/** Where a message may stand, in the order of its life: what the review shows. */
export type MessageLife = DeliveryState;

/** What each state means, in the words of the drawing in ARCHITECTURE.md. */
export const LIFE_MEANS: Readonly<Record<MessageLife, string>> = {
  none: 'Not approved; no message waits.',
  approved: 'Waits for its moment; can still be recalled and stopped.',
  sending: 'With the connector; nothing calls it back any more.',
  sent: 'The other side has it.',
  failed: 'The other side has not got it and will not; the attendee may approve again.',
  unknown: 'Nobody can tell whether it arrived. It counts as sent, and a person decides.',
  bounced: 'It came back: nothing more to this contact, from anyone (C6).',
  stopped: 'A rule forbade it before it left.',
};
