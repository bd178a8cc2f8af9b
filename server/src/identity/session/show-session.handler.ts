import { Injectable } from '@nestjs/common';
import type { SessionView } from '@afterfair/shared/contracts';
import { Principals } from '../../platform/access/index.js';
import { ShowAttendeeHandler } from '../attendee/show-attendee.handler.js';
import { OrganiserStore } from '../organiser/organiser.store.js';
import { ShowRecruiterHandler } from '../recruiter/show-recruiter.handler.js';

/** Says who this browser is, in every role it holds. */
@Injectable()
export class ShowSessionHandler {
  constructor(
    private readonly principals: Principals,
    private readonly attendee: ShowAttendeeHandler,
    private readonly organisers: OrganiserStore,
    private readonly recruiter: ShowRecruiterHandler,
  ) {}

  async run(cookieHeader: string | undefined): Promise<SessionView> {
    const [attendee, organiser, recruiter] = await Promise.all([
      this.principals.find('attendee', cookieHeader),
      this.principals.find('organiser', cookieHeader),
      this.principals.find('recruiter', cookieHeader),
    ]);
    return {
      attendee:
        attendee?.role === 'attendee'
          ? await this.attendee.run(attendee.attendeeId, attendee.deviceId)
          : null,
      organiser: organiser?.role === 'organiser' ? await this.organisers.view(organiser.organiserId) : null,
      recruiter:
        recruiter?.role === 'recruiter'
          ? await this.recruiter.run(recruiter.fairId, recruiter.contactId)
          : null,
    };
  }
}
