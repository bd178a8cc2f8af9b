import type { DataSource, QueryRunner } from 'typeorm';
import { AppError } from '../problems/index.js';
import { type Transaction, UnitOfWork, WAITING_WORKS } from './unit-of-work.js';

/** Works that share one transaction and so one sync of the disk. */
const WORKS_PER_COMMIT = 500;

interface Waiting {
  work: (transaction: Transaction) => Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

interface Done {
  settle: () => void;
  effects: (() => void)[];
}

/**
 * One writer, first in, first out, with group commit: works that wait when the event loop turns share a transaction,
 * each in a savepoint of its own, so that one that fails takes nothing of the others with it (architecture.md, "The
 * databases").
 */
export class SqliteUnitOfWork extends UnitOfWork {
  private readonly waiting: Waiting[] = [];
  private readonly chores: (() => Promise<void>)[] = [];
  private readonly runner: QueryRunner;
  private flushing: Promise<void> | null = null;

  constructor(writer: DataSource) {
    super();
    this.runner = writer.createQueryRunner();
  }

  override run<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (this.waiting.length >= WAITING_WORKS)
      return Promise.reject(new AppError('overloaded', { retryAfter: 1 }));
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.flushing ??= this.flushFromNextTurn();
    });
  }

  /** `secure_delete` blanks the pages; what the write-ahead log still holds of them goes with it. */
  override scrub(): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      this.chores.push(() =>
        this.runner.query('PRAGMA wal_checkpoint(TRUNCATE)').then(() => resolve(), reject),
      );
      this.flushing ??= this.flushFromNextTurn();
    });
  }

  override async idle(): Promise<void> {
    while (this.flushing) await this.flushing;
  }

  private async flushFromNextTurn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    while (this.waiting.length + this.chores.length > 0) {
      if (this.waiting.length > 0) await this.commitTogether(this.waiting.splice(0, WORKS_PER_COMMIT));
      // Outside of any transaction, which a checkpoint would wait for.
      for (const chore of this.chores.splice(0)) await chore();
    }
    this.flushing = null;
  }

  private async commitTogether(group: Waiting[]): Promise<void> {
    const done: Done[] = [];
    try {
      await this.runner.startTransaction();
      for (const waiting of group) {
        const outcome = await this.inSavepoint(waiting);
        if (outcome) done.push(outcome);
      }
      await this.runner.commitTransaction();
    } catch (error) {
      if (this.runner.isTransactionActive) await this.runner.rollbackTransaction();
      for (const waiting of group) waiting.reject(error);
      return;
    }
    for (const { settle, effects } of done) {
      settle();
      for (const effect of effects) effect();
    }
  }

  private async inSavepoint({ work, resolve, reject }: Waiting): Promise<Done | null> {
    const effects: (() => void)[] = [];
    await this.runner.startTransaction();
    try {
      const value = await work({
        manager: this.runner.manager,
        afterCommit: (effect) => effects.push(effect),
      });
      await this.runner.commitTransaction();
      return { settle: () => resolve(value), effects };
    } catch (error) {
      await this.runner.rollbackTransaction();
      reject(error);
      return null;
    }
  }
}
