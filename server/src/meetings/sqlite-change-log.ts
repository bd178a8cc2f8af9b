import type { MeetingState } from '@afterfair/shared/contracts';
import type { PreparedStatement, SqliteConnection, Transaction } from '../platform/database/index.js';
import { ChangeLog, type ChangeKey, type LoggedChange, type Stored } from './change-log.js';

interface StoredMeeting {
  changes: number;
  state: string;
}

const FIND_TAKEN = `
  SELECT "seq", "content_hash" AS "contentHash" FROM "meeting_change" WHERE "attendee_id" = ? AND "id" = ?`;

const FIND_CURSOR = `SELECT "seq" FROM "attendee_cursor" WHERE "attendee_id" = ?`;

const FIND_MEETING = `SELECT "changes", "state" FROM "meeting" WHERE "attendee_id" = ? AND "id" = ?`;

const COUNT_MEETINGS = `SELECT count(*) AS "count" FROM "meeting" WHERE "attendee_id" = ?`;

const INSERT_MEETING = `
  INSERT INTO "meeting" ("fair_id", "seq", "changes", "employer_id", "started_at", "deleted", "state", "attendee_id", "id")
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const UPDATE_MEETING = `
  UPDATE "meeting" SET "fair_id" = ?, "seq" = ?, "changes" = ?, "employer_id" = ?, "started_at" = ?, "deleted" = ?,
    "state" = ? WHERE "attendee_id" = ? AND "id" = ?`;

const SET_CURSOR = `
  INSERT INTO "attendee_cursor" ("attendee_id", "seq") VALUES (?, ?)
  ON CONFLICT ("attendee_id") DO UPDATE SET "seq" = excluded."seq"`;

const INSERT_CHANGE = `
  INSERT INTO "meeting_change" ("attendee_id", "id", "fair_id", "seq", "content_hash", "change")
  VALUES (?, ?, ?, ?, ?, ?)`;

/** Changes through statements that the embedded database parses once: thousands a second are alike. */
export class SqliteChangeLog extends ChangeLog {
  private readonly findTaken: PreparedStatement<{ seq: number; contentHash: string }>;
  private readonly findCursor: PreparedStatement<{ seq: number }>;
  private readonly findMeeting: PreparedStatement<StoredMeeting>;
  private readonly counted: PreparedStatement<{ count: number }>;
  private readonly insertMeeting: PreparedStatement;
  private readonly updateMeeting: PreparedStatement;
  private readonly setCursor: PreparedStatement;
  private readonly insertChange: PreparedStatement;

  /** @param connection the writer's, so that the statements are part of its transaction. */
  constructor(connection: SqliteConnection) {
    super();
    this.findTaken = connection.prepare(FIND_TAKEN);
    this.findCursor = connection.prepare(FIND_CURSOR);
    this.findMeeting = connection.prepare(FIND_MEETING);
    this.counted = connection.prepare(COUNT_MEETINGS);
    this.insertMeeting = connection.prepare(INSERT_MEETING);
    this.updateMeeting = connection.prepare(UPDATE_MEETING);
    this.setCursor = connection.prepare(SET_CURSOR);
    this.insertChange = connection.prepare(INSERT_CHANGE);
  }

  override find(_transaction: Transaction, { attendeeId, changeId, meetingId }: ChangeKey): Stored {
    const meeting = this.findMeeting.get(attendeeId, meetingId);
    return {
      taken: this.findTaken.get(attendeeId, changeId) ?? null,
      cursor: this.findCursor.get(attendeeId)?.seq ?? null,
      meeting: meeting
        ? { changes: meeting.changes, state: JSON.parse(meeting.state) as MeetingState }
        : null,
    };
  }

  override countMeetings(_transaction: Transaction, attendeeId: string): number {
    return this.counted.get(attendeeId)?.count ?? 0;
  }

  override append(
    _transaction: Transaction,
    { attendeeId, fairId, seq, change, contentHash, meeting }: LoggedChange,
  ): void {
    const write = meeting.isNew ? this.insertMeeting : this.updateMeeting;
    write.run(
      fairId,
      seq,
      meeting.changes,
      meeting.employerId,
      meeting.startedAt,
      Number(meeting.deleted),
      JSON.stringify(meeting.state),
      attendeeId,
      change.meetingId,
    );
    this.setCursor.run(attendeeId, seq);
    this.insertChange.run(attendeeId, change.id, fairId, seq, contentHash, JSON.stringify(change));
  }
}
