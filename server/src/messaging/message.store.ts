import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import type { FairMessage } from '@afterfair/shared/contracts';
import { Reader } from '../platform/database/index.js';
import { MessageEntity } from './message.entity.js';
import { OutboxEntity } from './outbox.entity.js';
import { toFairMessages } from './to-fair-messages.js';

/** The rules never look at what a message says. */
const WHO = { attendeeId: true, contactId: true, kind: true } as const;

/** Messages out and in as the rules see them. */
@Injectable()
export class MessageStore {
  constructor(private readonly reader: Reader) {}

  /** Everything of a fair; of one contact, everybody's; of one attendee, with everybody. */
  async listOfFair(
    fairId: string,
    of: { contactId?: string; attendeeId?: string } = {},
    manager: EntityManager = this.reader.manager,
  ): Promise<FairMessage[]> {
    const where = { fairId, ...of };
    const outgoing = await manager.find(OutboxEntity, {
      select: { ...WHO, stepId: true, state: true, sentAt: true, notBefore: true },
      where: { ...where, state: Not('stopped') },
    });
    const incoming = await manager.find(MessageEntity, {
      select: { ...WHO, id: true, at: true },
      where: { ...where, from: 'recruiter' },
    });
    return toFairMessages(outgoing, incoming);
  }

  countRepliesOfFair(fairId: string): Promise<number> {
    return this.reader.manager.countBy(MessageEntity, { fairId, from: 'recruiter' });
  }
}
