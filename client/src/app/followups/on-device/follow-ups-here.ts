import { inject, Injectable } from '@angular/core';
import type { FollowUpsView } from '@afterfair/shared/contracts';
import { MeetingBook } from '../../offline';

/** Where the follow-ups on the screen come from: the server, or what this device keeps of its last answer. */
export type FollowUpsSource = 'server' | 'kept';

/** The follow-ups without a network. */
@Injectable({ providedIn: 'root' })
export class FollowUpsHere {
  private readonly book = inject(MeetingBook);

  keep(view: FollowUpsView): Promise<void> {
    return this.book.store().keepFollowUps(view);
  }

  /** What can be shown without the server; null when there is nothing. */
  async show(): Promise<{ view: FollowUpsView; from: FollowUpsSource } | null> {
    const view = await this.book.store().followUps();
    return view && { view, from: 'kept' };
  }
}
