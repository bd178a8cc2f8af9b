import { Forked } from './forked.js';
import type { LoadAnswer, LoadOrder } from './load-orders.js';

/** The load generator, in a process of its own on the same machine. */
export class Load {
  private readonly process = Forked.start(new URL('./load-process.js', import.meta.url));

  /** @returns the figures of the order. @throws Error with what went wrong over there. */
  async order(order: LoadOrder): Promise<number[]> {
    const answer = await this.process.ask<LoadAnswer>(order);
    if ('fault' in answer) throw new Error(answer.fault);
    return answer.figures;
  }

  stop(): Promise<void> {
    return this.process.stop();
  }
}
