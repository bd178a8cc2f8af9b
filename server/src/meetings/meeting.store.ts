import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import type { MeetingPage } from '@afterfair/shared/contracts';
import { readMeeting, type VisibleMeeting } from '@afterfair/shared/rules';
import { Reader } from '../platform/database/index.js';
import { AttendeeCursorEntity } from './attendee-cursor.entity.js';
import { startOf } from './quarters.js';
import { MeetingEntity } from './meeting.entity.js';

/** Counts of a fair's meetings; nothing of what was said in them. */
export interface MeetingCounts {
  meetings: number;
  byEmployer: { employerId: string; meetings: number }[];
  /** In order of time; quarters of an hour without a meeting are left out. */
  byQuarter: { startsAt: string; meetings: number }[];
}

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

  /** An attendee's meetings with a listed employer, as the transaction sees them; deleted ones left out. */
  async withEmployer(
    manager: EntityManager,
    of: { fairId: string; attendeeId: string; employerId: string },
  ): Promise<VisibleMeeting[]> {
    const rows = await manager.findBy(MeetingEntity, { ...of, deleted: false });
    return rows.map(({ state }) => readMeeting(state));
  }

  async countsOfFair(fairId: string): Promise<MeetingCounts> {
    const rows = await this.reader.manager
      .createQueryBuilder(MeetingEntity, 'meeting')
      .select('meeting.employerId', 'employerId')
      .addSelect('meeting.quarter', 'quarter')
      .addSelect('count(*)', 'meetings')
      .where({ fairId, deleted: false })
      .groupBy('meeting.employerId')
      .addGroupBy('meeting.quarter')
      .getRawMany<CountRow>();
    const byEmployer = sums(rows, ({ employerId }) => employerId);
    const byQuarter = sums(rows, ({ quarter }) => quarter);
    return {
      meetings: rows.reduce((sum, { meetings }) => sum + Number(meetings), 0),
      byEmployer: byEmployer.map(([employerId, meetings]) => ({ employerId, meetings })),
      byQuarter: byQuarter.map(([quarter, meetings]) => ({ startsAt: startOf(quarter), meetings })),
    };
  }
}

/** PostgreSQL counts in a type that is too large for a number, and so in text. */
interface CountRow {
  employerId: string | null;
  quarter: number | null;
  meetings: number | string;
}

/** Adds up the rows of each key, in the order of the keys; rows without one are left out. */
function sums<K extends string | number>(
  rows: CountRow[],
  keyOf: (row: CountRow) => K | null,
): [K, number][] {
  const found = new Map<K, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) found.set(key, (found.get(key) ?? 0) + Number(row.meetings));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}
