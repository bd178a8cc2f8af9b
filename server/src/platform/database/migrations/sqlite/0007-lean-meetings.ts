import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hashChanges } from '../hash-changes.js';

/**
 * Fewer pages a change (ADR 16): the log in the order of a fair's time and without a hash, and an index that the board
 * counts from without looking at a meeting.
 */
export class LeanMeetings1700000000007 implements MigrationInterface {
  readonly name = 'LeanMeetings1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "meeting" ADD COLUMN "quarter" integer`);
    await runner.query(`UPDATE "meeting" SET "quarter" = unixepoch("started_at") / 900`);
    await runner.query(`DROP INDEX "meeting_by_fair"`);
    await runner.query(`ALTER TABLE "meeting" DROP COLUMN "started_at"`);
    await runner.query(
      `CREATE INDEX "meeting_by_fair" ON "meeting" ("fair_id", "deleted", "employer_id", "quarter")`,
    );
    await runner.query(`ALTER TABLE "meeting_change" RENAME TO "meeting_change_before"`);
    await runner.query(`CREATE TABLE "meeting_change" (
      "fair_id" text NOT NULL, "id" text NOT NULL, "attendee_id" text NOT NULL, "seq" integer NOT NULL,
      "change" text NOT NULL, PRIMARY KEY ("fair_id", "id", "attendee_id")) WITHOUT ROWID`);
    await runner.query(`INSERT INTO "meeting_change" ("fair_id", "id", "attendee_id", "seq", "change")
      SELECT "fair_id", "id", "attendee_id", "seq", "change" FROM "meeting_change_before"
      ORDER BY "fair_id", "id", "attendee_id"`);
    await runner.query(`DROP TABLE "meeting_change_before"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "meeting_change" RENAME TO "meeting_change_after"`);
    await runner.query(`CREATE TABLE "meeting_change" (
      "attendee_id" text NOT NULL, "id" text NOT NULL, "fair_id" text NOT NULL, "seq" integer NOT NULL,
      "content_hash" text NOT NULL, "change" text NOT NULL, PRIMARY KEY ("attendee_id", "id"))`);
    await runner.query(`INSERT INTO "meeting_change"
      SELECT "attendee_id", "id", "fair_id", "seq", '', "change" FROM "meeting_change_after"`);
    await runner.query(`DROP TABLE "meeting_change_after"`);
    await hashChanges(runner);
    await runner.query(`DROP INDEX "meeting_by_fair"`);
    await runner.query(`ALTER TABLE "meeting" ADD COLUMN "started_at" text NOT NULL DEFAULT ''`);
    await runner.query(
      `UPDATE "meeting" SET "started_at" = coalesce("state" ->> '$.fields.startedAt.value', '')`,
    );
    await runner.query(`ALTER TABLE "meeting" DROP COLUMN "quarter"`);
    await runner.query(`CREATE INDEX "meeting_by_fair" ON "meeting" ("fair_id", "deleted")`);
  }
}
