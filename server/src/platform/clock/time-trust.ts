import { Injectable } from '@nestjs/common';
import { Log } from '../logging/log.js';
import { Clock } from './clock.js';

/** Less is what keeping a clock right takes; more is a jump (promises.md, "Never early, never in the night"). */
const JUMP_MS = 30_000;
/** So long after a jump the clock must go as time does before it is taken at its word again. */
const STEADY_MS = 10 * 60_000;

/** A jump that is not understood yet. */
interface Jump {
  /** How far the clock on the wall was from the time that passed, right after it. */
  offset: number;
  /** When, in elapsed milliseconds. */
  at: number;
}

/**
 * Notices when the server's clock jumps. A jump is understood once it was undone, or once the clock has gone steadily
 * for ten minutes since: then it was set on purpose, or the machine had slept. Whoever asks every few seconds sees every jump.
 */
@Injectable()
export class TimeTrust {
  private trusted: number;
  private jump: Jump | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly log: Log,
  ) {
    this.trusted = this.offset();
  }

  /** False from a jump until it is understood: what must not happen too early waits. */
  isTrusted(): boolean {
    const offset = this.offset();
    const at = this.clock.elapsed();
    if (isNear(offset, this.trusted)) this.trust(offset, 'The clock is as it was before.');
    else if (this.jump === null || !isNear(offset, this.jump.offset)) this.begin({ offset, at });
    else if (at - this.jump.at >= STEADY_MS)
      this.trust(offset, 'The clock has gone steadily since it jumped.');
    return this.jump === null;
  }

  private offset(): number {
    return this.clock.now() - this.clock.elapsed();
  }

  private trust(offset: number, why: string): void {
    if (this.jump !== null) this.log.warn(`${why} Sending goes on.`);
    this.trusted = offset;
    this.jump = null;
  }

  private begin(jump: Jump): void {
    this.jump = jump;
    const seconds = Math.round((jump.offset - this.trusted) / 1_000);
    this.log.warn('The clock jumped. Sending waits until it is as before or has gone steadily.', { seconds });
  }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= JUMP_MS;
}
