import { DestroyRef, inject, Injectable, signal, type Signal } from '@angular/core';
import type { FairInput, FairView, JoinLink } from '@afterfair/shared/contracts';
import { Api } from '../../core/api';
import { RealtimeSocket } from '../../core/socket';

/** The fair that an organiser has open, kept fresh by the hints of the socket. */
@Injectable()
export class FairStore {
  private readonly api = inject(Api);
  private readonly shown = signal<FairView | null>(null);
  private readonly failed = signal<unknown>(null);

  readonly fair: Signal<FairView | null> = this.shown.asReadonly();
  readonly fault: Signal<unknown> = this.failed.asReadonly();

  constructor() {
    const stop = inject(RealtimeSocket).on('organiser', 'fair:changed', ({ fairId }) => {
      if (fairId === this.shown()?.id) void this.load(fairId);
    });
    inject(DestroyRef).onDestroy(stop);
  }

  async load(fairId: string): Promise<void> {
    if (this.shown()?.id !== fairId) this.shown.set(null);
    try {
      this.shown.set(await this.api.get<FairView>(`/api/fairs/${fairId}`));
      this.failed.set(null);
    } catch (error) {
      this.failed.set(error);
    }
  }

  async change(fairId: string, input: FairInput): Promise<void> {
    this.shown.set(await this.api.put<FairView>(`/api/fairs/${fairId}`, input));
  }

  /** From then on attendees can join and log. */
  async open(fairId: string): Promise<void> {
    this.shown.set(await this.api.post<FairView>(`/api/fairs/${fairId}/open`));
  }

  /** Closes the fair for good and has the follow-ups made. */
  async end(fairId: string): Promise<void> {
    this.shown.set(await this.api.post<FairView>(`/api/fairs/${fairId}/end`));
  }

  joinLink(fairId: string): Promise<JoinLink> {
    return this.api.get<JoinLink>(`/api/fairs/${fairId}/join-link`);
  }
}
