import {
  DestroyRef,
  DOCUMENT,
  effect,
  inject,
  Injectable,
  type Signal,
  signal,
  untracked,
} from '@angular/core';
import type {
  Ack,
  ChangeReceipt,
  MeetingChange,
  MeetingPage,
  PreparedPage,
} from '@afterfair/shared/contracts';
import { Api } from '../core/api';
import { Notices } from '../core/notices';
import { OfflineError } from '../core/offline-error';
import { ProblemError } from '../core/problem-error';
import { RANDOM } from '../core/random.token';
import { type PauseSurroundings, RetryPause } from '../core/retry-pause';
import { RealtimeSocket } from '../core/socket';
import { ChangeSender, type ChangeWire } from './change-sender';
import type { DeviceStore } from './device-store';
import { judgeRefusal } from './judge-refusal';
import { ONE_TAB_AT_A_TIME } from './one-tab-at-a-time.token';
import { PreparedExchange } from './prepared-exchange';
import { pullPages } from './pull-pages';

/** What is kept agreed, and what stops it. */
interface OpenSync {
  store: DeviceStore;
  sender: ChangeSender;
  prepared: PreparedExchange;
  stop: () => void;
}

/**
 * Keeps this device and the server agreed: sends what was made here, and fetches what was made elsewhere when
 * the server hints at it, when the connection comes and when the page is looked at again.
 */
@Injectable({ providedIn: 'root' })
export class MeetingSync {
  private readonly api = inject(Api);
  private readonly socket = inject(RealtimeSocket);
  private readonly notices = inject(Notices);
  private readonly random = inject(RANDOM);
  private readonly oneTabAtATime = inject(ONE_TAB_AT_A_TIME);
  private readonly document = inject(DOCUMENT);
  private open: OpenSync | null = null;
  private pulling: Promise<void> | null = null;
  private pullAgain = false;
  private readonly answered = signal(false);
  private readonly waits: PauseSurroundings = {
    later: (ms, work) => void setTimeout(() => void work(), ms),
    random: this.random,
  };
  private readonly pullPause = new RetryPause(this.waits, () => this.pull());

  /** True once the server was asked what it knows, whether or not there was a network. */
  readonly asked: Signal<boolean> = this.answered.asReadonly();

  private readonly wire: ChangeWire = {
    live: () => this.socket.connected('attendee'),
    sendOne: (change) => this.socket.request('attendee', 'meeting:change', change),
    sendMany: async (changes) => {
      const answer = await this.api.post<{ results: Ack<ChangeReceipt>[] }>('/api/meetings/changes', {
        changes,
      } satisfies { changes: MeetingChange[] });
      return answer.results;
    },
  };

  constructor() {
    effect(() => {
      if (this.socket.connected('attendee')) untracked(() => this.exchange());
    });
    const look = () => {
      if (this.document.visibilityState === 'visible') this.exchange();
    };
    this.document.addEventListener('visibilitychange', look);
    this.document.defaultView?.addEventListener('online', look);
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('visibilitychange', look);
      this.document.defaultView?.removeEventListener('online', look);
      this.stop();
    });
  }

  /** Begins to keep this store agreed with the server, instead of any other. */
  start(attendeeId: string, store: DeviceStore): void {
    this.stop();
    this.answered.set(false);
    const sender = new ChangeSender({
      store,
      wire: this.wire,
      oneTabAtATime: (work) => this.oneTabAtATime(`afterfair-send-${attendeeId}`, work),
      ...this.waits,
      onStopped: (error) => this.notices.problem(error),
    });
    const prepared = new PreparedExchange({
      store: store.prepared,
      send: (changed) => this.api.post<PreparedPage>('/api/prepared', changed),
      fetch: (after) => this.api.get<PreparedPage>(`/api/prepared?after=${after}`),
      ...this.waits,
      onProblem: (error) => this.notices.problem(error),
    });
    const hints = [
      this.socket.on('attendee', 'meetings:changed', () => void this.pull()),
      this.socket.on('attendee', 'prepared:changed', () => void prepared.run()),
    ];
    this.open = { store, sender, prepared, stop: () => hints.forEach((stop) => stop()) };
    // A line that stands may be another attendee's: who speaks over it was settled when it was opened.
    this.socket.disconnect('attendee');
    this.socket.connect('attendee');
    this.exchange();
  }

  stop(): void {
    this.open?.sender.close();
    this.open?.prepared.close();
    this.open?.stop();
    this.open = null;
  }

  /** Sends what is waiting. */
  send(): void {
    void this.open?.sender.send();
  }

  /** Sends what was prepared. */
  sendPrepared(): void {
    void this.open?.prepared.run();
  }

  /**
   * Fetches what changed since the cursor, after a pause that lasts. One fetch at a time; a hint during one leads to another.
   */
  async pull(): Promise<void> {
    if (this.pullPause.lasts) return;
    this.pullAgain = true;
    this.pulling ??= this.pullUntilQuiet().finally(() => (this.pulling = null));
    await this.pulling;
  }

  private exchange(): void {
    if (this.open === null) return;
    void this.open.sender.sendNow();
    void this.open.prepared.runNow();
    this.pullPause.cutShort();
    void this.pull();
  }

  private async pullUntilQuiet(): Promise<void> {
    try {
      while (this.pullAgain) {
        this.pullAgain = false;
        await this.pullPages();
      }
      this.pullPause.reset();
    } catch (error) {
      this.afterPullFailed(error);
    } finally {
      this.answered.set(true);
    }
  }

  /** One answer that got lost leaves nobody behind, even where the connection stands and no further hint comes. */
  private afterPullFailed(error: unknown): void {
    const problem = error instanceof ProblemError ? error.problem : null;
    const temporary =
      error instanceof OfflineError || (problem !== null && judgeRefusal(problem) === 'later');
    if (!temporary) this.notices.problem(error);
    else if (this.open !== null) this.pullPause.begin(problem?.retryAfter);
  }

  private async pullPages(): Promise<void> {
    const store = this.open?.store;
    if (store === undefined) return;
    await pullPages(
      store,
      (after) => this.api.get<MeetingPage>(`/api/meetings?after=${after}`),
      () => this.open?.store === store,
    );
  }
}
