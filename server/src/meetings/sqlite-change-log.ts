import type { MeetingChange, MeetingState } from '@afterfair/shared/contracts';
import type { PreparedStatement, SqliteConnection, Transaction } from '../platform/database/index.js';
import {
  ChangeLog,
  type KeptMeeting,
  type MergedMeeting,
  type NewChange,
  type NumberedChange,
} from './change-log.js';
import { RecentMeetings } from './recent-meetings.js';

const FIND_CURSOR = `SELECT "seq" FROM "attendee_cursor" WHERE "attendee_id" = ?`;

const SET_CURSOR = `
  INSERT INTO "attendee_cursor" ("attendee_id", "seq") VALUES (?, ?)
  ON CONFLICT ("attendee_id") DO UPDATE SET "seq" = excluded."seq"`;

const ADD_CHANGE = `
  INSERT INTO "meeting_change" ("fair_id", "id", "attendee_id", "seq", "change") VALUES (?, ?, ?, ?, ?)
  ON CONFLICT DO NOTHING`;

const FIND_CHANGE = `
  SELECT "seq", "change" FROM "meeting_change" WHERE "fair_id" = ? AND "id" = ? AND "attendee_id" = ?`;

const FIND_MEETING = `SELECT "changes", "state" FROM "meeting" WHERE "attendee_id" = ? AND "id" = ?`;

const COUNT_MEETINGS = `SELECT count(*) AS "count" FROM "meeting" WHERE "attendee_id" = ?`;

const ADD_MEETING = `
  INSERT INTO "meeting" ("seq", "changes", "state", "employer_id", "quarter", "deleted", "fair_id", "attendee_id", "id")
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Names no column of the index that counts are made with, which would be written again. */
const SET_STATE = `
  UPDATE "meeting" SET "seq" = ?, "changes" = ?, "state" = ? WHERE "attendee_id" = ? AND "id" = ?`;

const SET_MEETING = `
  UPDATE "meeting" SET "seq" = ?, "changes" = ?, "state" = ?, "employer_id" = ?, "quarter" = ?, "deleted" = ?
  WHERE "attendee_id" = ? AND "id" = ?`;

/**
 * Changes through statements that the embedded database parses once: thousands a second are alike. There is one writer,
 * so what was just written is remembered rather than read.
 */
export class SqliteChangeLog extends ChangeLog {
  private readonly recent = new RecentMeetings();
  private readonly findCursor: PreparedStatement<{ seq: number }>;
  private readonly setCursor: PreparedStatement;
  private readonly addChange: PreparedStatement;
  private readonly findChange: PreparedStatement<{ seq: number; change: string }>;
  private readonly findMeeting: PreparedStatement<{ changes: number; state: string }>;
  private readonly counted: PreparedStatement<{ count: number }>;
  private readonly addMeeting: PreparedStatement;
  private readonly setState: PreparedStatement;
  private readonly setMeeting: PreparedStatement;

  /** @param connection the writer's, so that the statements are part of its transaction. */
  constructor(connection: SqliteConnection) {
    super();
    this.findCursor = connection.prepare(FIND_CURSOR);
    this.setCursor = connection.prepare(SET_CURSOR);
    this.addChange = connection.prepare(ADD_CHANGE);
    this.findChange = connection.prepare(FIND_CHANGE);
    this.findMeeting = connection.prepare(FIND_MEETING);
    this.counted = connection.prepare(COUNT_MEETINGS);
    this.addMeeting = connection.prepare(ADD_MEETING);
    this.setState = connection.prepare(SET_STATE);
    this.setMeeting = connection.prepare(SET_MEETING);
  }

  /** What it remembers was undone. */
  forget(): void {
    this.recent.forget();
  }

  override cursorOf(_transaction: Transaction, attendeeId: string): number | null {
    return this.recent.cursorOf(attendeeId) ?? this.findCursor.get(attendeeId)?.seq ?? null;
  }

  override add(
    _transaction: Transaction,
    { fairId, attendeeId, seq, change }: NewChange,
  ): NumberedChange | null {
    const { changes } = this.addChange.run(fairId, change.id, attendeeId, seq, JSON.stringify(change));
    const earlier = changes === 0 ? this.findChange.get(fairId, change.id, attendeeId) : undefined;
    return earlier ? { seq: earlier.seq, change: JSON.parse(earlier.change) as MeetingChange } : null;
  }

  override meetingOf(_transaction: Transaction, attendeeId: string, meetingId: string): KeptMeeting | null {
    const recent = this.recent.meetingOf(attendeeId, meetingId);
    if (recent) return recent;
    const row = this.findMeeting.get(attendeeId, meetingId);
    return row ? { changes: row.changes, state: JSON.parse(row.state) as MeetingState } : null;
  }

  override countMeetings(_transaction: Transaction, attendeeId: string): number {
    return this.counted.get(attendeeId)?.count ?? 0;
  }

  override save(_transaction: Transaction, meeting: MergedMeeting): void {
    const { attendeeId, fairId, seq, changes, state, counted } = meeting;
    const text = JSON.stringify(state);
    if (!counted) this.setState.run(seq, changes, text, attendeeId, state.id);
    else {
      const fields = [seq, changes, text, counted.employerId, counted.quarter, Number(counted.deleted)];
      if (meeting.isNew) this.addMeeting.run(...fields, fairId, attendeeId, state.id);
      else this.setMeeting.run(...fields, attendeeId, state.id);
    }
    this.setCursor.run(attendeeId, seq);
    this.recent.keepCursor(attendeeId, seq);
    this.recent.keepMeeting(attendeeId, meeting, text.length);
  }

  override async erase(transaction: Transaction, attendeeId: string): Promise<void> {
    this.forget();
    await super.erase(transaction, attendeeId);
  }
}
