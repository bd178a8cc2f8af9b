import type { DataSource, QueryRunner } from 'typeorm';
import { AppError } from '../problems/index.js';
import type { OnCommitMoment } from './commit-moments.js';
import type { SqliteCheckpoints } from './sqlite-checkpoints.js';
import { SqliteStatements } from './sqlite-statements.js';
import { type Transaction, UnitOfWork, WAITING_WORKS, type Work } from './unit-of-work.js';

/** Works that share one transaction and so one sync of the disk. */
const WORKS_PER_COMMIT = 500;

interface Waiting {
  work: Work<unknown>;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

interface Done {
  waiting: Waiting;
  value: unknown;
  effects: (() => void)[];
}

/**
 * One writer, first in, first out, with group commit: works that wait when the event loop turns share a transaction.
 * When one of them fails, they are done once more, each in a savepoint of its own, so that it takes nothing of the others
 * with it (architecture.md, "The databases").
 */
export class SqliteUnitOfWork extends UnitOfWork {
  private waiting: Waiting[] = [];
  private readonly chores: (() => Promise<void>)[] = [];
  private readonly runner: QueryRunner;
  private readonly statements: SqliteStatements;
  private flushing: Promise<void> | null = null;

  constructor(
    writer: DataSource,
    private readonly checkpoints: SqliteCheckpoints,
    private readonly onMoment?: OnCommitMoment,
  ) {
    super();
    this.runner = writer.createQueryRunner();
    this.statements = new SqliteStatements(writer);
    // Inside a work there is a transaction already: a manager that saves must not begin another one.
    Object.assign(this.runner, { isTransactionActive: true });
  }

  override run<T>(work: Work<T>): Promise<T> {
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
      this.chores.push(() => this.emptyLog().then(resolve, reject));
      this.flushing ??= this.flushFromNextTurn();
    });
  }

  override async idle(): Promise<void> {
    while (this.flushing) await this.flushing;
  }

  override async close(): Promise<void> {
    await this.idle();
    await this.checkpoints.close();
  }

  private async emptyLog(): Promise<void> {
    // Of two checkpoints at once the second does nothing.
    await this.checkpoints.idle();
    await this.runner.query('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  private async flushFromNextTurn(): Promise<void> {
    await nextTurn();
    while (this.waiting.length + this.chores.length > 0) {
      if (this.waiting.length > 0) await this.commitTogether(this.takeGroup());
      // Outside of any transaction, which a checkpoint would wait for.
      for (const chore of this.chores.splice(0)) await chore();
      // What was acked is sent, and what came in meanwhile joins the next group.
      if (this.waiting.length + this.chores.length > 0) await nextTurn();
    }
    this.flushing = null;
  }

  private takeGroup(): Waiting[] {
    if (this.waiting.length > WORKS_PER_COMMIT) return this.waiting.splice(0, WORKS_PER_COMMIT);
    const group = this.waiting;
    this.waiting = [];
    return group;
  }

  private async commitTogether(group: Waiting[]): Promise<void> {
    let done: Done[];
    try {
      this.onMoment?.('before-begin');
      done = (await this.doInOneGo(group)) ?? (await this.doEachApart(group));
      this.onMoment?.('before-commit');
      this.statements.commit();
    } catch (error) {
      this.rollback();
      for (const { reject } of group) reject(error);
      return;
    }
    this.onMoment?.('after-commit');
    this.checkpoints.committed(group.length);
    for (const { waiting, value, effects } of done) {
      waiting.resolve(value);
      for (const effect of effects) effect();
    }
    if (!this.onMoment) return;
    await nextTurn();
    this.onMoment('after-ack');
  }

  /**
   * Savepoints cost a copy of every page that a work writes, and works hardly ever fail.
   *
   * @returns null when one of several failed: nothing is written, and each has to be done apart.
   * @throws what a single one failed with.
   */
  private async doInOneGo(group: Waiting[]): Promise<Done[] | null> {
    this.statements.begin();
    try {
      const done: Done[] = [];
      for (const waiting of group) done.push(await this.do(waiting));
      return done;
    } catch (error) {
      if (group.length === 1) throw error;
      this.rollback();
      return null;
    }
  }

  /** Each in a savepoint of its own, so that one that fails takes nothing of the others with it. */
  private async doEachApart(group: Waiting[]): Promise<Done[]> {
    const done: Done[] = [];
    this.statements.begin();
    for (const waiting of group) {
      this.statements.beginWork();
      try {
        done.push(await this.do(waiting));
        this.statements.keepWork();
      } catch (error) {
        waiting.reject(error);
        this.statements.undoWork();
        this.undone();
      }
    }
    return done;
  }

  private async do(waiting: Waiting): Promise<Done> {
    const effects: (() => void)[] = [];
    const transaction: Transaction = {
      manager: this.runner.manager,
      afterCommit: (effect) => void effects.push(effect),
    };
    const value = await waiting.work(transaction);
    this.onMoment?.('after-write');
    return { waiting, value, effects };
  }

  private rollback(): void {
    this.statements.rollback();
    this.undone();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
