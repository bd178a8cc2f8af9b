import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import { AttendeeEntity } from './attendee.entity.js';

/** Attendees by id and fair. */
@Injectable()
export class AttendeeStore {
  constructor(private readonly reader: Reader) {}

  find(attendeeId: string): Promise<AttendeeEntity | null> {
    return this.reader.manager.findOneBy(AttendeeEntity, { id: attendeeId });
  }

  /** In the order in which they joined. */
  listOfFair(fairId: string): Promise<AttendeeEntity[]> {
    return this.reader.manager.find(AttendeeEntity, { where: { fairId }, order: { id: 'ASC' } });
  }

  countOfFair(fairId: string): Promise<number> {
    return this.reader.manager.countBy(AttendeeEntity, { fairId });
  }
}
