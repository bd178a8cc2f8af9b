import type { Reason } from '@afterfair/shared/contracts';
import type { Guarantee } from '@afterfair/shared/rules';
import type { OutboxEntity } from '../outbox.entity.js';

export type { Guarantee };

/** What is sent: the approved text and whose it is. */
export type OutgoingMessage = Readonly<
  Pick<
    OutboxEntity,
    'fairId' | 'attendeeId' | 'contactId' | 'employerId' | 'names' | 'kind' | 'subject' | 'body' | 'language'
  >
>;

/**
 * `sent`: the other side has it, and will not get it again by this key. `refused`: it has not and never will.
 * `busy`: it has not now; trying again may help.
 */
export type SendResult =
  { kind: 'sent' } | { kind: 'refused'; reason: Reason } | { kind: 'busy'; reason: Reason };

/** A way to a recipient. One channel has one connector. */
export interface Connector {
  readonly guarantee: Guarantee;

  /**
   * Hands a message over. Called outside any transaction; may throw, and then nobody knows whether it arrived.
   *
   * @param key the same for every attempt at one message, different for different messages.
   */
  send(message: OutgoingMessage, key: string): Promise<SendResult>;

  /** Looks whether a message has arrived. Only a connector that can know has this. */
  hasArrived?(message: OutgoingMessage, key: string): Promise<boolean>;
}
