import type { MeetingPatch, MeetingState } from '@afterfair/shared/contracts';
import { OfflineError } from '../../../client/src/app/core/offline-error.js';
import { ChangeSender, type ChangeWire } from '../../../client/src/app/offline/change-sender.js';
import { DexieStore } from '../../../client/src/app/offline/dexie-store.js';
import { nextHybridTime } from '../../../client/src/app/offline/hybrid-clock.js';
import { pullPages } from '../../../client/src/app/offline/pull-pages.js';
import type { Network } from './network.js';

/** What a device takes from its surroundings. */
export interface DeviceSurroundings {
  network: Network;
  /** Names its database. */
  name: string;
  /** 16 hex digits. */
  deviceId: string;
  newId(): string;
  /** Milliseconds since 1970 by this device's own clock. */
  clock(): number;
}

/** One browser: the store and the queue that the client runs, on an IndexedDB in memory. */
export class Device {
  /** Faults that stopped the queue; there must be none. */
  readonly faults: unknown[] = [];
  private store: DexieStore;
  private sender: ChangeSender;
  /** The lock that all tabs of the browser share. */
  private turn: Promise<void> = Promise.resolve();
  private turnIsTaken = false;

  constructor(
    private readonly around: DeviceSurroundings,
    private live = true,
  ) {
    this.store = new DexieStore(around.name);
    this.sender = this.newSender();
  }

  async write(meetingId: string, set: MeetingPatch): Promise<void> {
    await this.store.record(meetingId, this.maker(meetingId, set));
  }

  /** The tab is killed while a change is being stored: it is there or it is not, never in part. */
  async writeAndDie(meetingId: string, set: MeetingPatch): Promise<void> {
    await this.store.cursor();
    const writing = this.store.record(meetingId, this.maker(meetingId, set));
    await Promise.all([writing.catch(() => undefined), this.crash()]);
  }

  /** Sends what waits, over the socket or over HTTP, until it is done or something gets lost. */
  async send(live: boolean): Promise<void> {
    if (live !== this.live) {
      this.live = live;
      this.sender = this.newSender();
    }
    await this.sender.sendNow();
  }

  /** Two tabs of one browser send at the same time. */
  async sendFromTwoTabs(): Promise<void> {
    await Promise.all([this.sender.sendNow(), this.newSender().sendNow()]);
  }

  /** Fetches what changed since the cursor. */
  async pull(): Promise<void> {
    try {
      await pullPages(
        this.store,
        (after) => this.around.network.page(after),
        () => true,
      );
    } catch (error) {
      if (!(error instanceof OfflineError)) throw error;
    }
  }

  /** The browser goes without a word; what it stored is there when it starts again. */
  async crash(): Promise<void> {
    this.sender.close();
    this.store.close();
    this.store = new DexieStore(this.around.name);
    this.sender = this.newSender();
  }

  /** The browser clears what it stored. */
  async wipe(): Promise<void> {
    this.sender.close();
    await this.store.erase();
    this.store = new DexieStore(this.around.name);
    this.sender = this.newSender();
  }

  async unsent(): Promise<number> {
    return (await this.store.waiting(1)).length;
  }

  /** Everything that it keeps of the meetings, and what was refused. */
  async look(): Promise<{ meetings: MeetingState[]; refused: number }> {
    const { promise, resolve, reject } = Promise.withResolvers<{
      meetings: MeetingState[];
      refused: number;
    }>();
    const stop = this.store.watch(({ meetings, changes }) => {
      resolve({ meetings, refused: changes.filter(({ problem }) => problem !== null).length });
    }, reject);
    return promise.finally(stop);
  }

  async close(): Promise<void> {
    this.sender.close();
    await this.store.erase();
  }

  private maker(meetingId: string, set: MeetingPatch): Parameters<DexieStore['record']>[1] {
    const { newId, clock, deviceId } = this.around;
    return (_, latest) => ({ id: newId(), meetingId, at: nextHybridTime(latest, clock(), deviceId), set });
  }

  /** Takes what is sent without the lock for a fault. */
  private inTurn(wire: ChangeWire): ChangeWire {
    const check = () => {
      if (!this.turnIsTaken) this.faults.push(new Error('A tab sent out of its turn.'));
    };
    return {
      live: wire.live,
      sendOne: (change) => (check(), wire.sendOne(change)),
      sendMany: (changes) => (check(), wire.sendMany(changes)),
    };
  }

  private newSender(): ChangeSender {
    return new ChangeSender({
      store: this.store,
      wire: this.inTurn(this.around.network.wire(this.live)),
      oneTabAtATime: (work) => {
        const mine = this.turn.then(async () => {
          this.turnIsTaken = true;
          await work().finally(() => (this.turnIsTaken = false));
        });
        this.turn = mine.catch(() => undefined);
        return mine;
      },
      // Nothing is sent by itself: the schedule says when a device tries again.
      later: () => undefined,
      random: () => 0,
      onStopped: (fault) => void this.faults.push(fault),
    });
  }
}
