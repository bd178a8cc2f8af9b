import { SteppedClock } from '@afterfair/server';

/** The demo's own clock: moved on by the story, and running by itself once the story is told and people look around. */
export class DemoClock extends SteppedClock {
  private runningSince: number | null = null;

  override now(): number {
    const elapsed = this.runningSince === null ? 0 : performance.now() - this.runningSince;
    return super.now() + Math.floor(elapsed);
  }

  runFromHere(): void {
    this.runningSince ??= performance.now();
  }
}
