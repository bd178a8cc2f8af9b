import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Batch, FairDocument } from '@afterfair/shared/contracts';
import { extname } from 'node:path';
import { Piscina } from 'piscina';
import { AppError } from '../platform/problems/index.js';

/** Fairs that may wait for their batch: each is held in memory meanwhile. */
const MOST_WAITING = 8;

/** This file's neighbour, as it is here: compiled or not. */
const THREAD = new URL(`./batch-thread${extname(import.meta.url)}`, import.meta.url);

/**
 * Makes the batch of a whole fair in a thread of its own: it takes seconds, and the fair that has just ended is the moment
 * at which every device brings in its last changes.
 */
@Injectable()
export class BatchMaker implements OnModuleDestroy {
  private readonly threads = new Piscina<{ document: FairDocument; now: string }, Batch>({
    filename: THREAD.href,
    minThreads: 0,
    maxThreads: 1,
    maxQueue: MOST_WAITING,
  });
  private made: Promise<unknown> = Promise.resolve();

  /**
   * @param now an instant; the rules see no other clock.
   * @throws AppError `overloaded` when too many wait; whatever the rules throw.
   */
  async make(document: FairDocument, now: string): Promise<Batch> {
    if (this.threads.queueSize >= MOST_WAITING) throw new AppError('overloaded');
    const making = this.threads.run({ document, now });
    this.made = Promise.allSettled([this.made, making]);
    return making;
  }

  /** Lets the batches that are being made come to their end. */
  async onModuleDestroy(): Promise<void> {
    await this.made;
    await this.threads.destroy();
  }
}
