import type { MessageState } from '../../contracts/index.js';
import type { MessageLife } from './message-life.js';

/** The fair document's word for each state; null where there is no message. A message with the connector is `queued`. */
const IN_DOCUMENT: Readonly<Record<MessageLife, MessageState | null>> = {
  none: null,
  approved: 'approved',
  sending: 'queued',
  sent: 'sent',
  failed: 'failed',
  unknown: 'unknown',
  bounced: 'bounced',
  stopped: null,
};

/** How the fair document calls an outgoing message in this state; null when it does not list it. */
export function messageStateOf(state: MessageLife): MessageState | null {
  return IN_DOCUMENT[state];
}
