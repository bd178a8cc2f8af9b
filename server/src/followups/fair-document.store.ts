import { Injectable } from '@nestjs/common';
import type { FairDocument } from '@afterfair/shared/contracts';
import { EmployerStore } from '../employers/index.js';
import type { FairEntity } from '../fairs/index.js';
import { AttendeeStore } from '../identity/index.js';
import { MeetingStore } from '../meetings/index.js';
import { MessageStore } from '../messaging/index.js';
import { buildFairDocument } from './build-fair-document.js';

/** The fair as the rules see it, read from every room that holds a part of it. */
@Injectable()
export class FairDocumentStore {
  constructor(
    private readonly employers: EmployerStore,
    private readonly attendees: AttendeeStore,
    private readonly meetings: MeetingStore,
    private readonly messages: MessageStore,
  ) {}

  /** The whole fair, without kept drafts. */
  async ofFair(fair: FairEntity): Promise<FairDocument> {
    const [employers, attendees, meetings, messages] = await Promise.all([
      this.employers.listOfFair(fair.id),
      this.attendees.listOfFair(fair.id),
      this.meetings.listOfFair(fair.id),
      this.messages.listOfFair(fair.id),
    ]);
    return buildFairDocument({ fair, employers, attendees, meetings, messages, drafts: [] });
  }

  /** The part of the fair that one attendee's drafts can depend on (D9): their meetings, and others' with the same contacts. */
  async ofAttendee(fair: FairEntity, attendeeId: string): Promise<FairDocument> {
    const whole = await this.ofFair(fair);
    const own = whole.meetings.filter((meeting) => meeting.attendeeId === attendeeId);
    const met = new Set(own.flatMap(({ contactIds = [] }) => contactIds));
    const meetings = whole.meetings.filter(
      (meeting) => meeting.attendeeId === attendeeId || meeting.contactIds?.some((id) => met.has(id)),
    );
    const concerned = new Set([attendeeId, ...meetings.map((meeting) => meeting.attendeeId)]);
    return { ...whole, meetings, attendees: whole.attendees.filter(({ id }) => concerned.has(id)) };
  }
}
