import { inject, Injectable } from '@angular/core';
import type { FairCard, FollowUpsView } from '@afterfair/shared/contracts';
import { CLOCK } from '../../core/clock.token';
import { SessionStore } from '../../core/session';
import { MeetingBook } from '../../offline';
import { DRAFT_IN_WORKER } from './draft-in-worker.token';

/** Where the follow-ups on the screen come from: the server, its last answer kept here, or the rules on this device. */
export type FollowUpsSource = 'server' | 'kept' | 'device';

/** The follow-ups without a network. */
@Injectable({ providedIn: 'root' })
export class FollowUpsHere {
  private readonly book = inject(MeetingBook);
  private readonly session = inject(SessionStore);
  private readonly clock = inject(CLOCK);
  private readonly draft = inject(DRAFT_IN_WORKER);

  keep(view: FollowUpsView): Promise<void> {
    return this.book.store().keepFollowUps(view);
  }

  /**
   * What can be shown without the server: the plan it told last, else drafts made here once the fair has closed by this
   * device's clock. Null when there is neither.
   */
  async show(): Promise<{ view: FollowUpsView; from: FollowUpsSource } | null> {
    const kept = await this.book.store().followUps();
    const me = this.session.attendee();
    if (me && (kept === null || kept.cutAt === null) && hasClosed(me.fair, this.clock()))
      return { view: await this.draftHere(me), from: 'device' };
    return kept && { view: kept, from: 'kept' };
  }

  private async draftHere({
    fair,
    attendee,
  }: NonNullable<ReturnType<SessionStore['attendee']>>): Promise<FollowUpsView> {
    await this.book.whenReady();
    return this.draft({
      fair,
      attendee,
      employers: await this.book.store().employers(),
      meetings: this.book.meetings(),
      now: new Date(this.clock()).toISOString(),
    });
  }
}

function hasClosed({ days }: FairCard, now: number): boolean {
  return days.length > 0 && days.every(({ closesAt }) => Date.parse(closesAt) <= now);
}
