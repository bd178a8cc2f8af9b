import type { FairMessage, InwardKind, MessageState, ReplyKind } from '@afterfair/shared/contracts';
import type { MessageEntity } from './message.entity.js';
import type { OutboxEntity, OutboxState } from './outbox.entity.js';

/** The words of the fair document for the states of the ledger; what was stopped is no message. */
const STATES: Record<Exclude<OutboxState, 'stopped'>, MessageState> = {
  approved: 'approved',
  sending: 'queued',
  sent: 'sent',
  failed: 'failed',
  unknown: 'unknown',
};

/** The ledger and the replies as messages of the fair document. */
export function toFairMessages(outgoing: OutboxEntity[], incoming: MessageEntity[]): FairMessage[] {
  return [
    ...outgoing.flatMap(
      ({ stepId, attendeeId, contactId, kind, state, sentAt, notBefore }): FairMessage[] => {
        if (state === 'stopped') return [];
        const at = sentAt ?? notBefore;
        return [{ id: stepId, attendeeId, contactId, direction: 'out', kind, at, state: STATES[state] }];
      },
    ),
    ...incoming.map(({ id, attendeeId, contactId, kind, at }): FairMessage => {
      const inward: InwardKind = (kind as ReplyKind) === 'opt-out' ? 'opt-out' : 'reply';
      return { id, attendeeId, contactId, direction: 'in', kind: inward, at, state: 'received' };
    }),
  ];
}
