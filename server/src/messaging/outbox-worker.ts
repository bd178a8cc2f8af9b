import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { TimeTrust } from '../platform/clock/time-trust.js';
import { AppEvents } from '../platform/events/app-events.js';
import { Log } from '../platform/logging/log.js';
import { DeliverMessageHandler } from './deliver-message.handler.js';
import { OutboxPace } from './outbox-pace.js';
import { OutboxStore } from './outbox.store.js';

type Outcome = 'sent' | 'not-sent' | 'failed';

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
      const settled = await this.each(overdue, (row) => this.handler.settle(row));
      const due = await this.outbox.due(now, this.pace.batch);
      const delivered = await this.each(due, (stepId) => this.handler.deliver(stepId));
      const outcomes = [...settled, ...delivered];
      sent += outcomes.filter((outcome) => outcome === 'sent').length;
      // What failed would be found again at once: it waits for the next look.
      if (outcomes.length === 0 || outcomes.includes('failed')) break;
    }
    return sent;
  }

  /** All together; one that fails takes nothing of the others with it. */
  private each<T>(items: T[], work: (item: T) => Promise<boolean>): Promise<Outcome[]> {
    return Promise.all(
      items.map(async (item) => {
        try {
          return (await work(item)) ? 'sent' : 'not-sent';
        } catch (error) {
          this.log.fault('A message of the outbox could not be worked on.', error);
          return 'failed';
        }
      }),
    );
  }
}
