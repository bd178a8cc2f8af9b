/** How much may come at once, and how much goes on coming. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/** Lets a burst through and then a steady rate; the time is handed in. */
export class TokenBucket {
  private tokens: number;

  /** @param now milliseconds, of whatever clock {@link take} is asked with. */
  constructor(
    private readonly rate: Rate,
    private now: number,
  ) {
    this.tokens = rate.burst;
  }

  /** Takes one. @returns 0, or the whole seconds after which there is one again. A clock put back costs nobody anything. */
  take(now: number): number {
    const { burst, perSecond } = this.rate;
    this.tokens = Math.min(burst, this.tokens + (Math.max(0, now - this.now) / 1_000) * perSecond);
    this.now = now;
    if (this.tokens < 1) return Math.ceil((1 - this.tokens) / perSecond);
    this.tokens -= 1;
    return 0;
  }
}
