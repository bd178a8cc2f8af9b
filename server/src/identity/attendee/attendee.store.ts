import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Reader } from '../../platform/database/index.js';
import { SessionEntity } from '../session/session.entity.js';
import { AttendeeEntity } from './attendee.entity.js';
import { PairingCodeEntity } from './pairing-code.entity.js';

/** Attendees by id and fair. */
@Injectable()
export class AttendeeStore {
  constructor(private readonly reader: Reader) {}

  find(attendeeId: string): Promise<AttendeeEntity | null> {
    return this.reader.manager.findOneBy(AttendeeEntity, { id: attendeeId });
  }

  exists(attendeeId: string, manager: EntityManager = this.reader.manager): Promise<boolean> {
    return manager.existsBy(AttendeeEntity, { id: attendeeId });
  }

  /** Who is in a fair as a transaction sees it. */
  async idsOfFair(fairId: string, manager: EntityManager): Promise<Set<string>> {
    const rows = await manager.find(AttendeeEntity, { select: { id: true }, where: { fairId } });
    return new Set(rows.map(({ id }) => id));
  }

  /** Removes the attendee, their sessions and what would open another one. */
  async erase(manager: EntityManager, attendeeId: string): Promise<void> {
    await manager.delete(SessionEntity, { subjectId: attendeeId });
    await manager.delete(PairingCodeEntity, { attendeeId });
    await manager.delete(AttendeeEntity, { id: attendeeId });
  }

  /** In the order in which they joined. */
  listOfFair(fairId: string): Promise<AttendeeEntity[]> {
    return this.reader.manager.find(AttendeeEntity, { where: { fairId }, order: { id: 'ASC' } });
  }

  countOfFair(fairId: string): Promise<number> {
    return this.reader.manager.countBy(AttendeeEntity, { fairId });
  }
}
