import { DestroyRef, inject, signal, type Signal } from '@angular/core';
import type { ReplyInput, ThreadCard, ThreadView } from '@afterfair/shared/contracts';
import { Api } from '../core/api';
import { RealtimeSocket } from '../core/socket';

/**
 * The threads of one reader, kept fresh by the hints of the socket. Made in an injection context, once for
 * each inbox: `new ThreadsStore('attendee', '/api/threads')`.
 */
export class ThreadsStore {
  private readonly api = inject(Api);
  private readonly listed = signal<readonly ThreadCard[] | null>(null);
  private readonly shown = signal<ThreadView | null>(null);
  private readonly failed = signal<unknown>(null);
  private openId: string | null = null;
  private asked = 0;

  /** Null until they were read once. */
  readonly cards: Signal<readonly ThreadCard[] | null> = this.listed.asReadonly();
  /** The thread that is open, once it was read. */
  readonly thread: Signal<ThreadView | null> = this.shown.asReadonly();
  readonly fault: Signal<unknown> = this.failed.asReadonly();

  constructor(
    role: 'attendee' | 'recruiter',
    private readonly path: string,
  ) {
    const stop = inject(RealtimeSocket).on(
      role,
      'thread:changed',
      ({ threadId }) => void this.onHint(threadId),
    );
    inject(DestroyRef).onDestroy(stop);
  }

  async load(): Promise<void> {
    const asked = ++this.asked;
    try {
      const cards = await this.api.get<ThreadCard[]>(this.path);
      // An older answer never covers a newer one.
      if (asked === this.asked) this.listed.set(cards);
      this.failed.set(null);
    } catch (error) {
      this.failed.set(error);
    }
  }

  /** Reads one thread, which marks it as read on the server. */
  async open(threadId: string): Promise<void> {
    if (this.openId !== threadId) this.shown.set(null);
    this.openId = threadId;
    try {
      this.show(threadId, await this.api.get<ThreadView>(`${this.path}/${threadId}`));
      this.failed.set(null);
    } catch (error) {
      this.failed.set(error);
    }
  }

  close(): void {
    this.openId = null;
    this.shown.set(null);
  }

  /** Answers in a thread. The same `input.id` again is the same reply. */
  async reply(threadId: string, input: ReplyInput): Promise<void> {
    this.show(threadId, await this.api.post<ThreadView>(`${this.path}/${threadId}/reply`, input));
    await this.load();
  }

  private show(threadId: string, thread: ThreadView): void {
    if (this.openId === threadId) this.shown.set(thread);
    this.listed.update(
      (cards) => cards && cards.map((card) => (card.id === threadId ? { ...card, unread: 0 } : card)),
    );
  }

  private async onHint(threadId: string): Promise<void> {
    if (threadId === this.openId) await this.open(threadId);
    await this.load();
  }
}
