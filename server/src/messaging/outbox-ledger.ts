import { Injectable } from '@nestjs/common';
import type { Reason } from '@afterfair/shared/contracts';
import type { LifeEvent } from '@afterfair/shared/rules';
import { Clock } from '../platform/clock/clock.js';
import { type Transaction, UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import type { SendResult } from './connectors/connector.js';
import { LEASE_MS, MOST_ATTEMPTS, pauseAfter } from './lease.js';
import { OutboxEntity, type OutboxState } from './outbox.entity.js';
import { SendingGate } from './sending-gate.js';
import { turnOf } from './turn-of.js';

/**
 * Every turn that a message of the ledger takes by itself, as the rules' table of a message's life has it. Each is one unit
 * of work and only takes place from the state that it finds there.
 */
@Injectable()
export class OutboxLedger {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: SendingGate,
    private readonly clock: Clock,
    private readonly events: AppEvents,
  ) {}

  /**
   * Turns a waiting message to `sending` if the rules let it leave now; else it waits on or is stopped. Whatever was
   * committed before this, such as a reply, an opt-out or a recall, is seen here: no send begins after it.
   *
   * @returns the message to be sent, null when it does not leave.
   */
  begin(stepId: string): Promise<OutboxEntity | null> {
    return this.unitOfWork.run(async (transaction) => {
      const now = this.clock.iso();
      const row = await transaction.manager.findOneBy(OutboxEntity, { stepId, state: 'approved' });
      if (!row || row.notBefore > now) return null;
      return this.pass(transaction, row, now);
    });
  }

  /** Takes up a message again whose connector removes repeats by our key; asks the rules as the first time. */
  retry(stepId: string): Promise<OutboxEntity | null> {
    return this.unitOfWork.run(async (transaction) => {
      const now = this.clock.iso();
      const row = await transaction.manager.findOneBy(OutboxEntity, { stepId, state: 'sending' });
      if (!row || row.leaseUntil === null || row.leaseUntil > now) return null;
      const decision = await this.gate.decide(transaction.manager, row, now);
      const mayGo = decision.kind === 'send' && row.attempts < MOST_ATTEMPTS;
      if (mayGo) return this.lease(transaction, row, 'take-up-again');
      if (decision.kind === 'wait')
        await this.write(transaction, row, { leaseUntil: later(decision.until, now) });
      else await this.turn(transaction, row, 'lose', { leaseUntil: null, reason: LOST });
      return null;
    });
  }

  /** Writes down what a connector answered. */
  record(row: OutboxEntity, result: SendResult): Promise<void> {
    const now = this.clock.iso();
    if (result.kind === 'sent') return this.fromSending(row, 'arrive', { sentAt: now, reason: null });
    const { reason } = result;
    if (result.kind === 'refused')
      return this.fromSending(row, reason.rule === 'C6' ? 'close' : 'refuse', { reason });
    if (row.attempts >= MOST_ATTEMPTS) return this.fromSending(row, 'give-up', { reason });
    return this.fromSending(row, 'put-back', {
      notBefore: this.clock.isoIn(pauseAfter(row.attempts)),
      reason,
    });
  }

  /** It has certainly not arrived: it waits once more, and the rules are asked once more. */
  putBack(row: OutboxEntity): Promise<void> {
    return this.fromSending(row, 'put-back', { notBefore: this.clock.iso() });
  }

  /** Nobody can tell whether it arrived: it counts as sent and is not tried again; a person decides. */
  markUnknown(row: OutboxEntity): Promise<void> {
    return this.fromSending(row, 'lose', { reason: LOST });
  }

  private async pass(transaction: Transaction, row: OutboxEntity, now: string): Promise<OutboxEntity | null> {
    const decision = await this.gate.decide(transaction.manager, row, now);
    if (decision.kind === 'send') return this.lease(transaction, row, 'begin');
    const { reason } = decision;
    if (decision.kind === 'stop') await this.turn(transaction, row, 'forbid', { reason });
    else await this.write(transaction, row, { notBefore: later(decision.until, now), reason });
    return null;
  }

  private async lease(
    transaction: Transaction,
    row: OutboxEntity,
    event: 'begin' | 'take-up-again',
  ): Promise<OutboxEntity | null> {
    const changes = {
      leaseUntil: this.clock.isoIn(LEASE_MS),
      attempts: row.attempts + 1,
      reason: null,
    };
    const state = await this.turn(transaction, row, event, changes);
    return state && { ...row, ...changes, state };
  }

  /** What became of one attempt; an answer to an earlier one changes nothing. */
  private fromSending(row: OutboxEntity, event: LifeEvent, changes: Partial<OutboxEntity>): Promise<void> {
    return this.unitOfWork.run(async (transaction) => {
      const { stepId, attempts } = row;
      const current = await transaction.manager.findOneBy(OutboxEntity, {
        stepId,
        attempts,
        state: 'sending',
      });
      if (current) await this.turn(transaction, current, event, { leaseUntil: null, ...changes });
    });
  }

  /** @returns the state that the message is in now; null when the event does not move it, and then nothing is written. */
  private async turn(
    transaction: Transaction,
    row: OutboxEntity,
    event: LifeEvent,
    changes: Partial<OutboxEntity>,
  ): Promise<OutboxState | null> {
    const state = turnOf(row.state, event);
    if (state) await this.write(transaction, row, { ...changes, state });
    return state;
  }

  private async write(
    { manager, afterCommit }: Transaction,
    { stepId, fairId, attendeeId }: OutboxEntity,
    changes: Partial<OutboxEntity>,
  ): Promise<void> {
    await manager.update(OutboxEntity, { stepId }, changes);
    afterCommit(() => this.events.publish('FollowUpsChanged', { fairId, attendeeId }));
  }
}

const LOST: Reason = { rule: 'T8', text: 'The answer to the sending was lost; it may have arrived.' };
/** A wait that ends at once would be asked for again at once. */
const SHORTEST_WAIT_MS = 1_000;

function later(until: string, now: string): string {
  const earliest = new Date(Date.parse(now) + SHORTEST_WAIT_MS).toISOString();
  return until > earliest ? until : earliest;
}
