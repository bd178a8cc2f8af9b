import type { FairMessage, InwardKind, ReplyKind } from '@afterfair/shared/contracts';
import { messageStateOf } from '@afterfair/shared/rules';
import type { MessageEntity } from './message.entity.js';
import type { OutboxEntity } from './outbox.entity.js';

/** The ledger and the replies as messages of the fair document. */
export function toFairMessages(outgoing: OutboxEntity[], incoming: MessageEntity[]): FairMessage[] {
  return [
    ...outgoing.flatMap(
      ({ stepId, attendeeId, contactId, kind, state: life, sentAt, notBefore }): FairMessage[] => {
        const state = messageStateOf(life);
        if (state === null) return [];
        const at = sentAt ?? notBefore;
        return [{ id: stepId, attendeeId, contactId, direction: 'out', kind, at, state }];
      },
    ),
    ...incoming.map(({ id, attendeeId, contactId, kind, at }): FairMessage => {
      const inward: InwardKind = (kind as ReplyKind) === 'opt-out' ? 'opt-out' : 'reply';
      return { id, attendeeId, contactId, direction: 'in', kind: inward, at, state: 'received' };
    }),
  ];
}
