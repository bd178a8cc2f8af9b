import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

/** About as many works as fill a thousand pages of the write-ahead log, which is when SQLite would do it by itself. */
const WORKS_PER_CHECKPOINT = 1_000;

/**
 * Pages of the write-ahead log (32 MB) at which the writer makes a checkpoint itself. It has little left to copy then,
 * and the log begins anew.
 */
export const MOST_WAL_PAGES = 8_192;

/** This file's neighbour, as it is here: compiled or not. */
const THREAD = new URL(`./checkpoint-thread${extname(import.meta.url)}`, import.meta.url);

/**
 * Checkpoints in a thread of their own: a commit that had to copy a thousand pages and sync the disk twice more would
 * keep everybody waiting who comes meanwhile.
 */
export class SqliteCheckpoints {
  private thread: Worker | null = null;
  private works = 0;
  private running: PromiseWithResolvers<undefined> | null = null;

  /** @param database the path of its file. */
  constructor(private readonly database: string) {}

  /** Told of each commit and how many works it had. */
  committed(works: number): void {
    this.works += works;
    if (this.works < WORKS_PER_CHECKPOINT || this.running) return;
    this.works = 0;
    this.running = Promise.withResolvers<undefined>();
    this.thread ??= this.start();
    // The process does not end in the middle of one, and does not stay for the thread alone.
    this.thread.ref();
    this.thread.postMessage('checkpoint');
  }

  /** Resolves when no checkpoint is being made. */
  async idle(): Promise<void> {
    await this.running?.promise;
  }

  async close(): Promise<void> {
    await this.idle();
    await this.thread?.terminate();
    this.thread = null;
  }

  private start(): Worker {
    const thread = new Worker(THREAD, { workerData: this.database });
    thread.on('message', () => this.ended());
    // What it could not copy is still in the log: the next one tries again, and the writer meets the same fault itself.
    thread.on('error', () => {
      this.thread = null;
      this.ended();
    });
    return thread;
  }

  private ended(): void {
    this.thread?.unref();
    this.running?.resolve(undefined);
    this.running = null;
  }
}
