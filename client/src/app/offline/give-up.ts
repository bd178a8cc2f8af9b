import { inject, Injectable } from '@angular/core';
import type { MeetingPage, MeetingState } from '@afterfair/shared/contracts';
import { Api } from '../core/api';
import type { WaitingChange } from './device-store';
import { MeetingBook } from './meeting-book';
import { MeetingSync } from './meeting-sync';
import { pullPages } from './pull-pages';

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
  async run({ order, change }: WaitingChange): Promise<void> {
    const store = this.book.store();
    await store.discard(order, await this.onServer(change.meetingId));
    await this.sync.pull();
  }

  private async onServer(meetingId: string): Promise<MeetingState | null> {
    let found: MeetingState | null = null;
    let cursor = 0;
    const look = {
      cursor: async () => cursor,
      absorb: async (page: MeetingPage) => {
        cursor = page.cursor;
        found = page.meetings.find(({ state }) => state.id === meetingId)?.state ?? found;
      },
    };
    await pullPages(
      look,
      (after) => this.api.get<MeetingPage>(`/api/meetings?after=${after}`),
      () => true,
    );
    return found;
  }
}
