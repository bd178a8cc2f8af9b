import { Clock } from './clock.js';

/** A clock that stands still until it is moved on: for tests and for the demo, which lives through days in seconds. */
export class SteppedClock extends Clock {
  private instant: number;

  /** @param startsAt ISO 8601 instant. */
  constructor(startsAt: string) {
    super();
    this.instant = Date.parse(startsAt);
  }

  override now(): number {
    return this.instant;
  }

  /** Moves on to an instant (ISO 8601); one that has passed is ignored, for this clock never runs backwards. */
  advanceTo(instant: string): void {
    this.instant = Math.max(this.instant, Date.parse(instant));
  }

  advanceBy(milliseconds: number): void {
    this.instant += Math.max(0, milliseconds);
  }
}
