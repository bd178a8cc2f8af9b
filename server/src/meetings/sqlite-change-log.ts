import type { MeetingState } from '@afterfair/shared/contracts';
import type { PreparedStatement, SqliteConnection, Transaction } from '../platform/database/index.js';
import { ChangeLog, type ChangeKey, type LoggedChange, type Stored } from './change-log.js';

interface StoredRow {
  takenSeq: number | null;
  takenHash: string | null;
  cursor: number | null;
  changes: number | null;
  state: string | null;
}

const FIND = `
  SELECT "taken"."seq" AS "takenSeq", "taken"."content_hash" AS "takenHash", "cursor"."seq" AS "cursor",
    "meeting"."changes" AS "changes", "meeting"."state" AS "state"
  FROM (SELECT 1)
  LEFT JOIN "attendee_cursor" AS "cursor" ON "cursor"."attendee_id" = ?
  LEFT JOIN "meeting_change" AS "taken" ON "taken"."attendee_id" = ? AND "taken"."id" = ?
  LEFT JOIN "meeting" ON "meeting"."attendee_id" = ? AND "meeting"."id" = ?`;

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
  private readonly found: PreparedStatement<StoredRow>;
  private readonly counted: PreparedStatement<{ count: number }>;
  private readonly insertMeeting: PreparedStatement;
  private readonly updateMeeting: PreparedStatement;
  private readonly setCursor: PreparedStatement;
  private readonly insertChange: PreparedStatement;

  /** @param connection the writer's, so that the statements are part of its transaction. */
  constructor(connection: SqliteConnection) {
    super();
    this.found = connection.prepare(FIND);
    this.counted = connection.prepare(COUNT_MEETINGS);
    this.insertMeeting = connection.prepare(INSERT_MEETING);
    this.updateMeeting = connection.prepare(UPDATE_MEETING);
    this.setCursor = connection.prepare(SET_CURSOR);
    this.insertChange = connection.prepare(INSERT_CHANGE);
  }

  override find(_transaction: Transaction, { attendeeId, changeId, meetingId }: ChangeKey): Stored {
    const row = this.found.get(attendeeId, attendeeId, changeId, attendeeId, meetingId);
    if (!row) throw new Error('A question about one row had no answer.');
    const { takenSeq, takenHash, cursor, changes, state } = row;
    return {
      taken: takenSeq === null || takenHash === null ? null : { seq: takenSeq, contentHash: takenHash },
      cursor,
      meeting:
        changes === null || state === null ? null : { changes, state: JSON.parse(state) as MeetingState },
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
