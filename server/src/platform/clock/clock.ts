/** Where time comes from. Everything that decides by time asks this, so that a test or a demo can hand in its own. */
export abstract class Clock {
  /** Milliseconds since the Unix epoch. */
  abstract now(): number;

  /**
   * Milliseconds that have passed since some moment, whatever anybody does to the clock on the wall. Where both differ, the
   * clock was set.
   */
  abstract elapsed(): number;

  /** The same instant as ISO 8601 in UTC with milliseconds. */
  iso(): string {
    return new Date(this.now()).toISOString();
  }

  /** The instant `milliseconds` from now, as ISO 8601. */
  isoIn(milliseconds: number): string {
    return new Date(this.now() + milliseconds).toISOString();
  }
}

/** The machine's own clock. */
export class SystemClock extends Clock {
  override now(): number {
    return Date.now();
  }

  override elapsed(): number {
    return performance.now();
  }
}
