import { Inject, Injectable } from '@nestjs/common';
import { afterLostAnswer } from '@afterfair/shared/rules';
import { Log } from '../platform/logging/log.js';
import { Connectors } from './connectors/connectors.js';
import type { OutboxEntity } from './outbox.entity.js';
import { OutboxLedger } from './outbox-ledger.js';

/** Sends one message if its moment has come, and finds out what became of one whose answer was lost. */
@Injectable()
export class DeliverMessageHandler {
  constructor(
    private readonly ledger: OutboxLedger,
    @Inject(Connectors) private readonly connectors: Pick<Connectors, 'of'>,
    private readonly log: Log,
  ) {}

  /** @returns true when the message was sent now. */
  async deliver(stepId: string): Promise<boolean> {
    const row = await this.ledger.begin(stepId);
    return row !== null && this.send(row);
  }

  /**
   * Settles a message that was with a connector when its lease ran out, by what the connector can promise.
   *
   * @returns true when the message turns out to be sent.
   */
  async settle(row: OutboxEntity): Promise<boolean> {
    const connector = this.connectors.of(row.channel);
    const canLook = connector?.hasArrived !== undefined;
    switch (afterLostAnswer({ guarantee: connector?.guarantee ?? 'handoff', canLook })) {
      case 'look': {
        const hasArrived = (await connector?.hasArrived?.(row, row.stepId)) === true;
        await (hasArrived ? this.ledger.record(row, { kind: 'sent' }) : this.ledger.putBack(row));
        return hasArrived;
      }
      case 'take-up-again': {
        const again = await this.ledger.retry(row.stepId);
        return again !== null && this.send(again);
      }
      case 'lose':
        await this.ledger.markUnknown(row);
        return false;
    }
  }

  private async send(row: OutboxEntity): Promise<boolean> {
    const connector = this.connectors.of(row.channel);
    if (!connector) {
      const reason = { rule: 'K7', text: `Nothing here writes to the channel ${row.channel}.` };
      await this.ledger.record(row, { kind: 'refused', reason });
      return false;
    }
    try {
      const result = await connector.send(row, row.stepId);
      await this.ledger.record(row, result);
      return result.kind === 'sent';
    } catch (error) {
      // Nobody knows whether it arrived. The row stays `sending`; it is settled when its lease has run out.
      this.log.fault('A connector failed.', error);
      return false;
    }
  }
}
