import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { TimeTrust } from '../platform/clock/time-trust.js';
import { AppEvents } from '../platform/events/app-events.js';
import { Log } from '../platform/logging/log.js';
import { DeliverMessageHandler } from './deliver-message.handler.js';
import { OutboxPace } from './outbox-pace.js';
import { OutboxStore } from './outbox.store.js';

/** Sends what is due: when something was approved, and at a steady pace, for moments come by themselves. */
@Injectable()
export class OutboxWorker implements OnModuleInit, OnModuleDestroy {
  private queue: Promise<unknown> = Promise.resolve();
  private isWoken = false;
  private isClosing = false;
  private endings: (() => void)[] = [];

  constructor(
    private readonly outbox: OutboxStore,
    private readonly handler: DeliverMessageHandler,
    private readonly clock: Clock,
    private readonly time: TimeTrust,
    private readonly events: AppEvents,
    private readonly log: Log,
    private readonly pace: OutboxPace,
  ) {}

  onModuleInit(): void {
    const timer = setInterval(() => this.wake(), this.pace.intervalMs);
    this.endings = [() => clearInterval(timer), this.events.on('OutboxFilled', () => this.wake())];
  }

  /** Begins nothing new and waits for what is under way, so that no send is cut in half by an orderly end. */
  async onModuleDestroy(): Promise<void> {
    this.isClosing = true;
    for (const end of this.endings) end();
    await this.queue;
  }

  /**
   * Sends everything whose moment has come by the clock, one run after the other; nothing while the clock has jumped and
   * nobody knows what time it is.
   *
   * @returns how many messages were sent.
   */
  runDue(): Promise<number> {
    const run = this.queue.then(() => this.drain());
    this.queue = run.catch((error: unknown) => this.log.fault('The outbox could not be worked off.', error));
    return run;
  }

  private wake(): void {
    if (this.isWoken) return;
    this.isWoken = true;
    // A failure is logged where the queue goes on.
    const done = () => (this.isWoken = false);
    this.runDue().then(done, done);
  }

  private async drain(): Promise<number> {
    let sent = 0;
    while (!this.isClosing && this.time.isTrusted()) {
      const now = this.clock.iso();
      const overdue = await this.outbox.overdue(now, this.pace.batch);
      sent += count(await Promise.all(overdue.map((row) => this.handler.settle(row))));
      const due = await this.outbox.due(now, this.pace.batch);
      if (due.length === 0 && overdue.length === 0) break;
      sent += count(await Promise.all(due.map((stepId) => this.handler.deliver(stepId))));
    }
    return sent;
  }
}

function count(results: boolean[]): number {
  return results.filter(Boolean).length;
}
