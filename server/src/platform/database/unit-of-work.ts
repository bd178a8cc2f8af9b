import type { EntityManager } from 'typeorm';

/** What a unit of work may use while its transaction is open. */
export interface Transaction {
  readonly manager: EntityManager;
  /** Called once the transaction is committed and synced; not called when it is rolled back. */
  readonly afterCommit: (effect: () => void) => void;
}

/** What is done in one transaction: all of it or nothing. Its promise must wait for nothing but the manager. */
export type Work<T> = (transaction: Transaction) => T | Promise<T>;

/** Works that may wait; past it the answer is 503. */
export const WAITING_WORKS = 10_000;

/**
 * The only way to write. Works are done one after the other; what a work wrote is committed and synced to disk when
 * its promise resolves, and undone when it rejects. A work must not await anything but its manager: no network, no
 * timer, no other unit of work. It may be done again from the start when another transaction got in its way, so what it
 * does outside the database belongs into `afterCommit`.
 */
export abstract class UnitOfWork {
  private readonly whenUndone: (() => void)[] = [];

  /**
   * Calls the listener whenever something that works wrote was undone: what anybody remembers of it was never true. Called
   * before the next work begins.
   */
  onUndone(listener: () => void): void {
    this.whenUndone.push(listener);
  }

  protected undone(): void {
    for (const listener of this.whenUndone) listener();
  }

  /** @throws AppError `overloaded` when too many works wait; nothing is written then. */
  abstract run<T>(work: Work<T>): Promise<T>;

  /** Makes what was deleted unreadable in the database's own files, as far as the database can. */
  abstract scrub(): Promise<void>;

  /** Resolves when nothing is being written any more. */
  abstract idle(): Promise<void>;

  /** Waits for that, and gives back what it works with; the connections are closed by whoever opened them. */
  abstract close(): Promise<void>;
}
