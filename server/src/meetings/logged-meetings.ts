import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readMeeting } from '@afterfair/shared/rules';
import { EmployerMeetings, type LoggedWith } from '../employers/index.js';
import { MeetingEntity } from './meeting.entity.js';

/** Reads from the merged meetings what was logged with an employer. */
@Injectable()
export class LoggedMeetings extends EmployerMeetings {
  override async loggedWith(manager: EntityManager, fairId: string, employerId: string): Promise<LoggedWith> {
    const rows = await manager.findBy(MeetingEntity, { fairId, employerId, deleted: false });
    const people = rows.flatMap(({ state }) => readMeeting(state).people);
    return { meetings: rows.length, contactIds: new Set(people.map(({ id }) => id)) };
  }
}
