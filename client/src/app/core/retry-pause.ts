import { retryDelay } from './retry-delay';

/** What a pause takes from its surroundings. */
export interface PauseSurroundings {
  /** Calls back after so many milliseconds. */
  later(ms: number, work: () => Promise<void>): void;
  /** A number from 0 up to but not including 1. */
  random(): number;
}

/**
 * The wait before the next try: one, however many ask meanwhile, longer with every failure in a row, and never shorter than
 * the server asked for.
 */
export class RetryPause {
  private failures = 0;
  private current: { asked: boolean } | null = null;

  constructor(
    private readonly around: PauseSurroundings,
    private readonly goOn: () => Promise<void>,
  ) {}

  get lasts(): boolean {
    return this.current !== null;
  }

  /** @param asked seconds for which the server wants to be left alone. */
  begin(asked = 0): void {
    const pause = { asked: asked > 0 };
    this.current = pause;
    const random = this.around.random();
    const own = retryDelay(this.failures++, random);
    // Not before the server asked for, and not all at the very moment it named.
    this.around.later(Math.max(own, asked * 1000 * (1 + random / 4)), async () => {
      if (this.current !== pause) return;
      this.current = null;
      await this.goOn();
    });
  }

  /** Ends a wait of our own choice, for the network may be back. What the server asked for lasts. */
  cutShort(): void {
    if (this.current?.asked === false) this.current = null;
  }

  /** Something got through: the next failure is the first again. */
  reset(): void {
    this.failures = 0;
  }
}
