import { Semaphore } from 'async-mutex';
import { type DataSource, QueryFailedError } from 'typeorm';
import { AppError } from '../problems/index.js';
import { UnitOfWork, WAITING_WORKS, type Work } from './unit-of-work.js';

/** Transactions that may be open together; the others wait for a connection. */
export const TRANSACTIONS_AT_ONCE = 10;
/** A work that lost so many races gets the floor for itself. */
const RACES = 2;
/** Alone in this process, a work can only lose against another one; so often before the answer is 503. */
const ATTEMPTS = 8;

/** serialization_failure, deadlock_detected, and unique_violation: somebody else wrote the row in the same moment. */
const LOST_RACES = new Set(['40001', '40P01', '23505']);

/**
 * Ordinary transactions from the pool, each as if it were alone (`SERIALIZABLE`): what the embedded database gives by
 * doing one after the other, PostgreSQL gives by refusing one of two that got in each other's way. That one is done
 * again, and before long alone, so that many changes of one person do not starve each other. `synchronous_commit` is the server's, on by default: a commit that returned is on disk.
 */
export class PostgresUnitOfWork extends UnitOfWork {
  private readonly running = new Set<Promise<unknown>>();
  private readonly floor = new Semaphore(TRANSACTIONS_AT_ONCE);

  constructor(private readonly writer: DataSource) {
    super();
  }

  override run<T>(work: Work<T>): Promise<T> {
    if (this.running.size >= WAITING_WORKS)
      return Promise.reject(new AppError('overloaded', { retryAfter: 1 }));
    const outcome = this.untilItStands(work);
    this.running.add(outcome);
    const leave = (): void => void this.running.delete(outcome);
    outcome.then(leave, leave);
    return outcome;
  }

  /** Nobody can select what was deleted; its pages are the business of the database's own vacuum. */
  override scrub(): Promise<void> {
    return Promise.resolve();
  }

  override async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }

  override close(): Promise<void> {
    return this.idle();
  }

  private async untilItStands<T>(work: Work<T>): Promise<T> {
    let lost: unknown;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const share = attempt < RACES ? 1 : TRANSACTIONS_AT_ONCE;
      try {
        return await this.floor.runExclusive(() => this.once(work), share, attempt);
      } catch (error) {
        this.undone();
        if (!isLostRace(error)) throw error;
        lost = error;
      }
    }
    // Still the same row after so many attempts: no race, but a fault of ours.
    if (sqlState(lost) === '23505') throw lost;
    throw new AppError('overloaded', { retryAfter: 1 });
  }

  private async once<T>(work: Work<T>): Promise<T> {
    const effects: (() => void)[] = [];
    const value = await this.writer.transaction('SERIALIZABLE', async (manager) =>
      work({ manager, afterCommit: (effect) => effects.push(effect) }),
    );
    for (const effect of effects) effect();
    return value;
  }
}

function isLostRace(error: unknown): boolean {
  return LOST_RACES.has(sqlState(error));
}

function sqlState(error: unknown): string {
  if (!(error instanceof QueryFailedError)) return '';
  const { code } = error.driverError as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
