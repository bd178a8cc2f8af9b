import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import type { FairMeeting, MeetingPage } from '@afterfair/shared/contracts';
import { readMeeting, type VisibleMeeting } from '@afterfair/shared/rules';
import { Reader } from '../platform/database/index.js';
import { AttendeeCursorEntity, ERASED } from './attendee-cursor.entity.js';
import { MeetingChangeEntity } from './meeting-change.entity.js';
import { MeetingEntity } from './meeting.entity.js';

/** Counts of a fair's meetings; nothing of what was said in them. */
export interface MeetingCounts {
  meetings: number;
  byEmployer: { employerId: string; meetings: number }[];
  /** In order of time; quarters of an hour without a meeting are left out. */
  byQuarter: { startsAt: string; meetings: number }[];
}

const QUARTER = 15 * 60_000;

/** Merged meetings, by owner and by fair. */
@Injectable()
export class MeetingStore {
  constructor(private readonly reader: Reader) {}

  /** What changed after a cursor, oldest first. */
  async pageOf(attendeeId: string, after: number): Promise<MeetingPage> {
    const cursor = await this.reader.manager.findOneBy(AttendeeCursorEntity, { attendeeId });
    const rows = await this.reader.manager.find(MeetingEntity, {
      where: { attendeeId, seq: MoreThan(after) },
      order: { seq: 'ASC' },
    });
    const last = rows.at(-1)?.seq ?? after;
    return {
      cursor: Math.max(cursor?.seq ?? 0, last),
      meetings: rows.map(({ seq, state }) => ({ seq, state })),
    };
  }

  /** Deleted ones left out, in the order in which they were made. */
  async listOfAttendee(fairId: string, attendeeId: string): Promise<VisibleMeeting[]> {
    const where = { fairId, attendeeId, deleted: false };
    const rows = await this.reader.manager.find(MeetingEntity, { where, order: { id: 'ASC' } });
    return rows.map(({ state }) => readMeeting(state));
  }

  async listOfFair(fairId: string): Promise<{ attendeeId: string; meeting: VisibleMeeting }[]> {
    const where = { fairId, deleted: false };
    const rows = await this.reader.manager.find(MeetingEntity, {
      where,
      order: { attendeeId: 'ASC', id: 'ASC' },
    });
    return rows.map(({ attendeeId, state }) => ({ attendeeId, meeting: readMeeting(state) }));
  }

  /** What became of an attendee's meetings with an employer, as the transaction sees it. */
  async outcomesWith(
    manager: EntityManager,
    of: { fairId: string; attendeeId: string; employerId: string },
  ): Promise<Pick<FairMeeting, 'outcome'>[]> {
    const rows = await manager.findBy(MeetingEntity, { ...of, deleted: false });
    return rows.flatMap(({ state }) => {
      const { outcome } = readMeeting(state);
      return outcome ? [{ outcome }] : [];
    });
  }

  /** Removes every meeting of an attendee and every change that made them; no change is taken from then on. */
  async eraseOf(manager: EntityManager, attendeeId: string): Promise<void> {
    for (const entity of [MeetingEntity, MeetingChangeEntity]) await manager.delete(entity, { attendeeId });
    await manager.upsert(AttendeeCursorEntity, { attendeeId, seq: ERASED }, ['attendeeId']);
  }

  async countsOfFair(fairId: string): Promise<MeetingCounts> {
    const rows = await this.reader.manager.find(MeetingEntity, {
      select: { attendeeId: true, id: true, employerId: true, startedAt: true },
      where: { fairId, deleted: false },
    });
    const listed = rows.flatMap(({ employerId }) => (employerId === null ? [] : [employerId]));
    const quarters = rows.flatMap(({ startedAt }) => quarterOf(startedAt));
    return {
      meetings: rows.length,
      byEmployer: tally(listed).map(([employerId, meetings]) => ({ employerId, meetings })),
      byQuarter: tally(quarters).map(([startsAt, meetings]) => ({ startsAt, meetings })),
    };
  }
}

function quarterOf(startedAt: string): string[] {
  const instant = Date.parse(startedAt);
  return Number.isNaN(instant) ? [] : [new Date(Math.floor(instant / QUARTER) * QUARTER).toISOString()];
}

function tally(keys: string[]): [string, number][] {
  const groups = Map.groupBy(keys, (key) => key);
  return [...groups]
    .map(([key, { length }]): [string, number] => [key, length])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
