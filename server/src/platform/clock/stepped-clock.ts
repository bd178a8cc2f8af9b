import { Clock } from './clock.js';

/** A clock that stands still until it is moved on: for tests and for the demo, which lives through days in seconds. */
export class SteppedClock extends Clock {
  private instant: number;
  private jumped = 0;

  /** @param startsAt ISO 8601 instant. */
  constructor(startsAt: string) {
    super();
    this.instant = Date.parse(startsAt);
  }

  override now(): number {
    return this.instant;
  }

  override elapsed(): number {
    return this.now() - this.jumped;
  }

  /** Moves on to an instant (ISO 8601); one that has passed is ignored, for this clock never runs backwards by itself. */
  advanceTo(instant: string): void {
    this.instant = Math.max(this.instant, Date.parse(instant));
  }

  advanceBy(milliseconds: number): void {
    this.instant += Math.max(0, milliseconds);
  }

  /** Somebody sets the clock, forwards or backwards: no time passes. */
  jumpBy(milliseconds: number): void {
    this.instant += milliseconds;
    this.jumped += milliseconds;
  }
}
