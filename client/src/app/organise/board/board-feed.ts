import { DestroyRef, effect, inject, Injectable, signal, untracked, type Signal } from '@angular/core';
import type { Board } from '@afterfair/shared/contracts';
import { CLOCK } from '../../core/clock.token';
import { OfflineError } from '../../core/offline-error';
import { RealtimeSocket } from '../../core/socket';

export interface BoardReading {
  board: Board;
  /** When it came in, milliseconds since 1970 by this device: an age does not mix two clocks. */
  receivedAt: number;
}

/** The live board of one fair as it comes over the socket, watched anew after every reconnect. */
@Injectable()
export class BoardFeed {
  private readonly socket = inject(RealtimeSocket);
  private readonly clock = inject(CLOCK);
  private readonly fairId = signal('');
  private readonly latest = signal<BoardReading | null>(null);
  private readonly failed = signal<unknown>(null);

  readonly reading: Signal<BoardReading | null> = this.latest.asReadonly();
  readonly fault: Signal<unknown> = this.failed.asReadonly();

  constructor() {
    const stop = this.socket.on('organiser', 'board', (board) => this.take(board));
    effect(() => {
      const fairId = this.fairId();
      if (fairId !== '' && this.socket.connected('organiser')) untracked(() => void this.ask(fairId));
    });
    inject(DestroyRef).onDestroy(() => {
      stop();
      void this.leave();
    });
  }

  watch(fairId: string): void {
    this.fairId.set(fairId);
  }

  connected(): boolean {
    return this.socket.connected('organiser');
  }

  private async ask(fairId: string): Promise<void> {
    try {
      this.take(await this.socket.request('organiser', 'board:watch', { fairId }));
      this.failed.set(null);
    } catch (error) {
      this.failed.set(error);
    }
  }

  private take(board: Board): void {
    if (board.fairId === this.fairId()) this.latest.set({ board, receivedAt: this.clock() });
  }

  private async leave(): Promise<void> {
    if (!this.connected()) return;
    try {
      await this.socket.request('organiser', 'board:unwatch', { fairId: this.fairId() });
    } catch (error) {
      // A connection that went away watches nothing either.
      if (!(error instanceof OfflineError)) throw error;
    }
  }
}
