import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hashChanges } from '../hash-changes.js';

/** An instant as devices write it; a text that PostgreSQL cannot read would end the migration. */
const INSTANT = String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$`;

/** As on the embedded database: the log in the order of a fair's time, and an index that the board counts from. */
export class LeanMeetings1700000000007 implements MigrationInterface {
  readonly name = 'LeanMeetings1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "meeting" ADD COLUMN "quarter" integer`);
    await runner.query(`UPDATE "meeting"
      SET "quarter" = floor(extract(epoch FROM "started_at"::timestamptz) / 900)::integer
      WHERE "started_at" ~ '${INSTANT}'`);
    await runner.query(`DROP INDEX "meeting_by_fair"`);
    await runner.query(`ALTER TABLE "meeting" DROP COLUMN "started_at"`);
    await runner.query(
      `CREATE INDEX "meeting_by_fair" ON "meeting" ("fair_id", "deleted", "employer_id", "quarter")`,
    );
    await runner.query(`ALTER TABLE "meeting_change" DROP CONSTRAINT "meeting_change_pkey"`);
    await runner.query(`ALTER TABLE "meeting_change" ADD PRIMARY KEY ("fair_id", "id", "attendee_id")`);
    await runner.query(`ALTER TABLE "meeting_change" DROP COLUMN "content_hash"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "meeting_change" ADD COLUMN "content_hash" text NOT NULL DEFAULT ''`);
    await runner.query(`ALTER TABLE "meeting_change" DROP CONSTRAINT "meeting_change_pkey"`);
    await runner.query(`ALTER TABLE "meeting_change" ADD PRIMARY KEY ("attendee_id", "id")`);
    await hashChanges(runner);
    await runner.query(`ALTER TABLE "meeting_change" ALTER COLUMN "content_hash" DROP DEFAULT`);
    await runner.query(`DROP INDEX "meeting_by_fair"`);
    await runner.query(`ALTER TABLE "meeting" ADD COLUMN "started_at" text NOT NULL DEFAULT ''`);
    await runner.query(
      `UPDATE "meeting" SET "started_at" = coalesce("state"::json #>> '{fields,startedAt,value}', '')`,
    );
    await runner.query(`ALTER TABLE "meeting" ALTER COLUMN "started_at" DROP DEFAULT`);
    await runner.query(`ALTER TABLE "meeting" DROP COLUMN "quarter"`);
    await runner.query(`CREATE INDEX "meeting_by_fair" ON "meeting" ("fair_id", "deleted")`);
  }
}
