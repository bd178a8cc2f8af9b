import { Injectable } from '@nestjs/common';
import { type EntityManager, In, LessThanOrEqual } from 'typeorm';
import type { SuppressedStep } from '@afterfair/shared/contracts';
import { nextState, statesMovedBy } from '@afterfair/shared/rules';
import { Reader } from '../platform/database/index.js';
import { AppError } from '../platform/problems/index.js';
import { OutboxEntity, type OutboxState } from './outbox.entity.js';

/** What an approval hands over; the rest of the row is made here. */
export type ApprovedMessage = Omit<OutboxEntity, 'state' | 'leaseUntil' | 'attempts' | 'reason' | 'sentAt'>;

/** The ledger of what was approved and what became of it. */
@Injectable()
export class OutboxStore {
  constructor(private readonly reader: Reader) {}

  find(stepId: string, manager: EntityManager = this.reader.manager): Promise<OutboxEntity | null> {
    return manager.findOneBy(OutboxEntity, { stepId });
  }

  listOfAttendee(
    fairId: string,
    attendeeId: string,
    manager: EntityManager = this.reader.manager,
  ): Promise<OutboxEntity[]> {
    return manager.findBy(OutboxEntity, { fairId, attendeeId });
  }

  /**
   * Lays a message ready; one of the same step that failed is tried again with what is approved now.
   *
   * @throws AppError with the code of the rules' table when the message stands where nothing is approved any more.
   */
  async approve(manager: EntityManager, message: ApprovedMessage): Promise<void> {
    const before = await this.find(message.stepId, manager);
    const turn = nextState(before?.state ?? 'none', 'approve', 'attendee');
    if (turn.kind === 'refused') throw new AppError(turn.code);
    const fresh = { state: 'approved' as const, leaseUntil: null, attempts: 0, reason: null, sentAt: null };
    await manager.upsert(OutboxEntity, { ...message, ...fresh }, ['stepId']);
  }

  /**
   * Takes a message back that has not left.
   *
   * @returns false when there is none that waits.
   */
  async recall(manager: EntityManager, stepId: string): Promise<boolean> {
    const { affected } = await manager.delete(OutboxEntity, { stepId, state: waitingFor('recall') });
    return affected === 1;
  }

  /**
   * Empties an attendee's queue. What is with a connector right now may still arrive, but whatever its answer, nothing of
   * it is kept and it is not begun again.
   */
  async eraseOf(manager: EntityManager, attendeeId: string): Promise<void> {
    await manager.delete(OutboxEntity, { attendeeId });
  }

  /** Stops what waits of the steps that a new plan forbids (C2, C3, C4, C6, T4, T6), with its reason. */
  async stopForbidden(manager: EntityManager, fairId: string, forbidden: SuppressedStep[]): Promise<void> {
    for (const { attendeeId, contactId, kind, rule, text } of forbidden)
      await manager.update(
        OutboxEntity,
        { fairId, attendeeId, contactId, kind, state: waitingFor('forbid') },
        { state: 'stopped', reason: { rule, text } },
      );
  }

  /** Ids of messages whose moment has come, the oldest first. */
  async due(now: string, limit: number): Promise<string[]> {
    const rows = await this.reader.manager.find(OutboxEntity, {
      select: { stepId: true },
      where: { state: 'approved', notBefore: LessThanOrEqual(now) },
      order: { notBefore: 'ASC', stepId: 'ASC' },
      take: limit,
    });
    return rows.map(({ stepId }) => stepId);
  }

  /** Messages that were with a connector when its time ran out: what became of them is to be found out. */
  overdue(now: string, limit: number): Promise<OutboxEntity[]> {
    return this.reader.manager.find(OutboxEntity, {
      where: { state: 'sending', leaseUntil: LessThanOrEqual(now) },
      order: { stepId: 'ASC' },
      take: limit,
    });
  }

  /** How many messages of a fair are in each state. */
  async countsOfFair(fairId: string): Promise<Partial<Record<OutboxState, number>>> {
    const rows = await this.reader.manager
      .createQueryBuilder(OutboxEntity, 'outbox')
      .select('outbox.state', 'state')
      .addSelect('COUNT(*)', 'count')
      .where({ fairId })
      .groupBy('outbox.state')
      .getRawMany<{ state: OutboxState; count: number | string }>();
    return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
  }
}

/** Rows that the event moves, as a condition. */
function waitingFor(event: 'recall' | 'forbid') {
  return In(statesMovedBy(event));
}
