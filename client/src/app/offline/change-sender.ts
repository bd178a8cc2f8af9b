import type { Ack, ChangeReceipt, MeetingChange, Problem } from '@afterfair/shared/contracts';
import { OfflineError } from '../core/offline-error';
import { ProblemError } from '../core/problem-error';
import { type PauseSurroundings, RetryPause } from '../core/retry-pause';
import { changesThatFit } from './changes-that-fit';
import type { DeviceStore, WaitingChange } from './device-store';
import { judgeRefusal } from './judge-refusal';

/** More than this many waiting changes travel together over HTTP. */
const MANY = 50;
/** A change that the server stumbles over this often is set aside, so that it cannot block the others. */
const STUMBLES = 6;

/** The two ways to the server. */
export interface ChangeWire {
  /** Whether the socket is connected. */
  live(): boolean;
  sendOne(change: MeetingChange): Promise<ChangeReceipt>;
  sendMany(changes: MeetingChange[]): Promise<Ack<ChangeReceipt>[]>;
}

/** What the sender takes from its surroundings. */
export interface SenderSurroundings extends PauseSurroundings {
  store: Pick<DeviceStore, 'waiting' | 'settle' | 'setAside'>;
  wire: ChangeWire;
  oneTabAtATime(work: () => Promise<void>): Promise<void>;
  /** Called when sending stopped for a reason that waiting does not cure, and for faults of our own. */
  onStopped(error: unknown): void;
}

/** Sends the device's changes in the order in which they were made, each until the server has it or refuses it. */
export class ChangeSender {
  private running = false;
  private again = false;
  private closed = false;
  private socketFailed = false;
  private readonly stumbles = new Map<string, number>();

  private readonly pause: RetryPause;

  constructor(private readonly around: SenderSurroundings) {
    this.pause = new RetryPause(around, () => this.send());
  }

  /** Sends what is waiting, after a pause that lasts; safe to call at any time. */
  async send(): Promise<void> {
    if (this.running || this.closed || this.pause.lasts) {
      this.again = true;
      return;
    }
    this.running = true;
    try {
      do {
        this.again = false;
        await this.around.oneTabAtATime(() => this.drain());
      } while (this.again && !this.closed);
      this.pause.reset();
    } catch (error) {
      this.afterFailure(error);
    } finally {
      this.running = false;
    }
  }

  /** Sends what is waiting without such a pause, for the network may be back; one that the server asked for lasts. */
  async sendNow(): Promise<void> {
    this.pause.cutShort();
    await this.send();
  }

  close(): void {
    this.closed = true;
  }

  private async drain(): Promise<void> {
    for (;;) {
      const waiting = await this.around.store.waiting(200);
      if (waiting.length === 0 || this.closed) return;
      if (this.around.wire.live() && !this.socketFailed && waiting.length <= MANY)
        await this.oneByOne(waiting);
      else await this.together(changesThatFit(waiting));
    }
  }

  private async oneByOne(waiting: WaitingChange[]): Promise<void> {
    for (const item of waiting) {
      try {
        await this.around.wire.sendOne(item.change);
      } catch (error) {
        if (error instanceof OfflineError) this.socketFailed = true;
        if (!(error instanceof ProblemError)) throw error;
        await this.refused(item, error.problem);
        continue;
      }
      await this.around.store.settle([item.order]);
      this.pause.reset();
    }
  }

  private async together(items: WaitingChange[]): Promise<void> {
    let results: Ack<ChangeReceipt>[];
    try {
      results = await this.around.wire.sendMany(items.map(({ change }) => change));
    } catch (error) {
      if (!(error instanceof ProblemError) || judgeRefusal(error.problem) !== 'aside') throw error;
      await this.findTheRefused(items, error.problem);
      return;
    }
    this.socketFailed = false;
    if (results.length !== items.length) throw new OfflineError('Not every change was answered');
    const taken = items.filter((_, index) => results[index].ok);
    await this.around.store.settle(taken.map(({ order }) => order));
    if (taken.length > 0) this.pause.reset();
    for (const [index, item] of items.entries()) {
      const result = results[index];
      if (!result.ok) await this.refused(item, result.problem);
    }
  }

  /** A request refused as a whole says nothing of its single changes, so they go one by one. */
  private async findTheRefused(items: WaitingChange[], problem: Problem): Promise<void> {
    const [only, ...others] = items;
    if (only !== undefined && others.length === 0) await this.refused(only, problem);
    else for (const item of items) await this.together([item]);
  }

  /** Sets the change aside, or throws so that everything waits. */
  private async refused(item: WaitingChange, problem: Problem): Promise<void> {
    const stumbles = (this.stumbles.get(item.change.id) ?? 0) + (problem.code === 'internal' ? 1 : 0);
    this.stumbles.set(item.change.id, stumbles);
    if (judgeRefusal(problem) !== 'aside' && stumbles < STUMBLES) throw new ProblemError(problem);
    await this.around.store.setAside(item.order, problem);
  }

  private afterFailure(error: unknown): void {
    if (this.closed) return;
    const problem = error instanceof ProblemError ? error.problem : null;
    const temporary = error instanceof OfflineError || (problem !== null && judgeRefusal(problem) !== 'stop');
    if (!temporary) {
      this.around.onStopped(error);
      return;
    }
    this.pause.begin(problem?.retryAfter);
  }
}
