import { Injectable } from '@nestjs/common';
import type { AttendeeSession } from '@afterfair/shared/contracts';
import { FairStore, toAttendeeFair } from '../../fairs/index.js';
import { toAttendeeProfile } from './attendee-profile.js';
import { AttendeeStore } from './attendee.store.js';

/** An attendee's session as their browser sees it. */
@Injectable()
export class ShowAttendeeHandler {
  constructor(
    private readonly attendees: AttendeeStore,
    private readonly fairs: FairStore,
  ) {}

  /** @returns null when the attendee no longer exists. */
  async run(attendeeId: string, deviceId: string): Promise<AttendeeSession | null> {
    const attendee = await this.attendees.find(attendeeId);
    const fair = attendee && (await this.fairs.find(attendee.fairId));
    return attendee && fair
      ? { attendee: toAttendeeProfile(attendee), fair: toAttendeeFair(fair), deviceId }
      : null;
  }
}
