import { inject, Injectable } from '@angular/core';
import type { MeetingPage } from '@afterfair/shared/contracts';
import { Api } from '../core/api';
import type { WaitingChange } from './device-store';
import { MeetingBook } from './meeting-book';
import { MeetingSync } from './meeting-sync';

/** The end of a change that the server refused, when its person wants it no more. */
@Injectable({ providedIn: 'root' })
export class GiveUp {
  private readonly api = inject(Api);
  private readonly book = inject(MeetingBook);
  private readonly sync = inject(MeetingSync);

  /**
   * Gives a refused change up and takes the meeting as the server has it. Rejects with `OfflineError` while the server cannot
   * be asked: what waits here is not the whole meeting, and until the answer the rest of it would be out of sight.
   */
  async run(change: WaitingChange): Promise<void> {
    const store = this.book.store();
    await this.api.get<MeetingPage>(`/api/meetings?after=${await store.cursor()}`);
    await store.discard(change.order);
    await this.sync.pull();
  }
}
