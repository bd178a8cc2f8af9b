import { Injectable } from '@nestjs/common';
import type { FairDocument } from '@afterfair/shared/contracts';
import { buildFairDocument } from '@afterfair/shared/fair-document';
import { EmployerStore } from '../employers/index.js';
import type { FairEntity } from '../fairs/index.js';
import { AttendeeStore } from '../identity/index.js';
import { MeetingStore } from '../meetings/index.js';
import { MessageStore } from '../messaging/index.js';
import { notFound } from '../platform/problems/index.js';
import { partOfFair } from './part-of-fair.js';

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

  /** The part of the fair that one attendee's plan depends on, without kept drafts. */
  async around(fair: FairEntity, attendeeId: string): Promise<FairDocument> {
    return partOfFair(await this.ofFair(fair), attendeeId);
  }

  /**
   * What an attendee's own texts are checked against: the attendee, their meetings, every employer and message. Enough for
   * a check, too little for a plan.
   *
   * @throws AppError `not-found`
   */
  async ofAttendee(fair: FairEntity, attendeeId: string): Promise<FairDocument> {
    const [employers, attendee, own, messages] = await Promise.all([
      this.employers.listOfFair(fair.id),
      this.attendees.find(attendeeId),
      this.meetings.listOfAttendee(fair.id, attendeeId),
      this.messages.listOfFair(fair.id),
    ]);
    if (!attendee) throw notFound();
    const meetings = own.map((meeting) => ({ attendeeId, meeting }));
    return buildFairDocument({ fair, employers, attendees: [attendee], meetings, messages, drafts: [] });
  }
}
