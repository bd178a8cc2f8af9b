import { rm } from 'node:fs/promises';
import { Forked } from '../../load/index.js';
import type { ServerQuestion } from './serve-bench.js';

/** A server under test, in a process of its own. */
export class BenchServer {
  private constructor(
    private readonly process: Forked,
    readonly url: string,
    readonly dataDir: string,
  ) {}

  /** @param script a compiled file that calls `serveBench`. */
  static async start(script: URL): Promise<BenchServer> {
    const process = Forked.start(script);
    try {
      const { url, dataDir } = await process.ask<{ url: string; dataDir: string }>({
        ask: 'start',
      } satisfies ServerQuestion);
      return new BenchServer(process, url, dataDir);
    } catch (error) {
      await process.stop();
      throw error;
    }
  }

  /** Bytes in use after a collection. */
  async heap(): Promise<number> {
    const question: ServerQuestion = { ask: 'heap' };
    return (await this.process.ask<{ heapUsed: number }>(question)).heapUsed;
  }

  /** Microseconds that its process has spent on a processor. */
  async cpu(): Promise<number> {
    const question: ServerQuestion = { ask: 'cpu' };
    const { user, system } = await this.process.ask<NodeJS.CpuUsage>(question);
    return user + system;
  }

  /** Ends it and removes its data. */
  async stop(): Promise<void> {
    await this.process.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
