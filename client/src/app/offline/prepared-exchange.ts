import { LIMITS, type Prepared, type PreparedPage, type ProblemCode } from '@afterfair/shared/contracts';
import { NOTHING_PREPARED } from '@afterfair/shared/rules';
import { OfflineError } from '../core/offline-error';
import { ProblemError } from '../core/problem-error';
import { type PauseSurroundings, RetryPause } from '../core/retry-pause';
import { judgeRefusal } from './judge-refusal';
import type { PreparedStore } from './prepared-store';

/** What the exchange takes from its surroundings. */
export interface PreparedSurroundings extends PauseSurroundings {
  store: PreparedStore;
  send(changed: Prepared): Promise<PreparedPage>;
  fetch(after: number): Promise<PreparedPage>;
  onProblem(error: unknown): void;
}

/** The server will never take these entries as they are. */
const NEVER: readonly ProblemCode[] = ['invalid-input', 'too-many', 'too-large'];

/**
 * Keeps favourites and booked conversations agreed with the server. It sends whole entries, the last of each, and what was
 * sent twice does no harm; so tabs need not wait for each other.
 */
export class PreparedExchange {
  private running: Promise<void> | null = null;
  private again = false;
  private closed = false;
  private readonly pause: RetryPause;

  constructor(private readonly around: PreparedSurroundings) {
    this.pause = new RetryPause(around, () => this.run());
  }

  /** Sends what was not sent, then fetches what is newer, after a pause that lasts. Safe to call at any time; never rejects. */
  async run(): Promise<void> {
    if (this.pause.lasts) return;
    this.again = true;
    this.running ??= this.untilQuiet().finally(() => (this.running = null));
    await this.running;
  }

  /** Does so without such a pause, for the network may be back; one that the server asked for lasts. */
  async runNow(): Promise<void> {
    this.pause.cutShort();
    await this.run();
  }

  close(): void {
    this.closed = true;
  }

  private async untilQuiet(): Promise<void> {
    try {
      while (this.again && !this.closed) {
        this.again = false;
        await this.send();
        await this.fetch();
      }
      this.pause.reset();
    } catch (error) {
      this.afterFailure(error);
    }
  }

  private async send(): Promise<void> {
    for (;;) {
      const { unsent, version } = await this.around.store.read();
      const changed = firstOf(unsent);
      if (this.closed || countOf(changed) === 0) return;
      const page = await this.answerTo(changed, version);
      if (this.closed) return;
      await this.around.store.absorb(page, changed);
    }
  }

  /** What the server refuses for ever stays on this device alone, and that is said. */
  private async answerTo(changed: Prepared, version: number): Promise<PreparedPage> {
    try {
      return await this.around.send(changed);
    } catch (error) {
      if (!(error instanceof ProblemError) || !NEVER.includes(error.problem.code)) throw error;
      this.around.onProblem(error);
      return { version, prepared: NOTHING_PREPARED };
    }
  }

  private async fetch(): Promise<void> {
    const { version } = await this.around.store.read();
    if (this.closed) return;
    const page = await this.around.fetch(version);
    if (this.closed || page.version === version) return;
    await this.around.store.absorb(page, NOTHING_PREPARED);
  }

  private afterFailure(error: unknown): void {
    if (this.closed) return;
    const problem = error instanceof ProblemError ? error.problem : null;
    if (error instanceof OfflineError || (problem !== null && judgeRefusal(problem) === 'later'))
      this.pause.begin(problem?.retryAfter);
    else this.around.onProblem(error);
  }
}

/** How many entries there are. */
export function countOf({ favourites, booked }: Prepared): number {
  return favourites.length + booked.length;
}

/** As many entries as one request may carry. */
function firstOf({ favourites, booked }: Prepared): Prepared {
  return {
    favourites: favourites.slice(0, LIMITS.preparedPerRequest),
    booked: booked.slice(0, LIMITS.preparedPerRequest),
  };
}
