import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Meetings1700000000004 implements MigrationInterface {
  readonly name = 'Meetings1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "meeting" (
      "attendee_id" text NOT NULL, "id" text NOT NULL, "fair_id" text NOT NULL, "seq" integer NOT NULL,
      "changes" integer NOT NULL, "employer_id" text, "started_at" text NOT NULL, "deleted" boolean NOT NULL,
      "state" text NOT NULL, PRIMARY KEY ("attendee_id", "id"))`);
    await runner.query(`CREATE INDEX "meeting_by_fair" ON "meeting" ("fair_id", "deleted")`);
    await runner.query(`CREATE INDEX "meeting_by_cursor" ON "meeting" ("attendee_id", "seq")`);
    await runner.query(`CREATE TABLE "meeting_change" (
      "attendee_id" text NOT NULL, "id" text NOT NULL, "fair_id" text NOT NULL, "seq" integer NOT NULL,
      "content_hash" text NOT NULL, "change" text NOT NULL, PRIMARY KEY ("attendee_id", "id"))`);
    await runner.query(
      `CREATE TABLE "attendee_cursor" ("attendee_id" text PRIMARY KEY NOT NULL, "seq" integer NOT NULL)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['attendee_cursor', 'meeting_change', 'meeting'])
      await runner.query(`DROP TABLE "${table}"`);
  }
}
