import { inject, Injectable } from '@angular/core';
import { readMeeting, type VisibleMeeting } from '@afterfair/shared/rules';
import type { MeetingChange, Prepared } from '@afterfair/shared/contracts';
import { ATTENDEES_HERE } from './attendees-here.token';
import { BeingStored } from './being-stored';
import type { DeviceSnapshot } from './device-store';
import { MeetingBook } from './meeting-book';
import { OPEN_STORE } from './open-store.token';

/** What a file holds of those who leave this device before everything was sent. */
export interface Leaving {
  /** How many changes the server does not have. */
  unsent: number;
  changes: MeetingChange[];
  meetings: VisibleMeeting[];
  prepared: Prepared;
}

/** What this device keeps of attendees, in use or not: also somebody whose session is over may have left something here. */
@Injectable({ providedIn: 'root' })
export class LeftHere {
  private readonly attendees = inject(ATTENDEES_HERE);
  private readonly openStore = inject(OPEN_STORE);
  private readonly book = inject(MeetingBook);
  private readonly beingStored = inject(BeingStored);

  /** Everything of those who have something here that the server does not have. */
  async unsent(): Promise<Leaving> {
    const snapshots: DeviceSnapshot[] = [];
    for (const id of await this.attendees()) {
      const store = this.openStore(id);
      try {
        snapshots.push(await store.snapshot());
      } finally {
        store.close();
      }
    }
    const waiting = snapshots.filter((snapshot) => countOf(snapshot) > 0);
    return {
      unsent: waiting.reduce((sum, snapshot) => sum + countOf(snapshot), 0),
      changes: waiting.flatMap(({ changes }) => changes.map(({ change }) => change)),
      meetings: waiting.flatMap(({ meetings }) => meetings.map(readMeeting)),
      prepared: {
        favourites: waiting.flatMap(({ prepared }) => prepared.favourites),
        booked: waiting.flatMap(({ prepared }) => prepared.booked),
      },
    };
  }

  /** Removes everything of everybody but this attendee. @returns whether there was anybody else. */
  async eraseOthers(attendeeId: string): Promise<boolean> {
    const others = (await this.attendees()).filter((id) => id !== attendeeId);
    this.book.close();
    for (const id of others) {
      this.beingStored.forget(id);
      await this.openStore(id).erase();
    }
    return others.length > 0;
  }
}

function countOf({ changes, unsentPrepared }: DeviceSnapshot): number {
  return changes.length + unsentPrepared;
}
