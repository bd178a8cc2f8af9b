import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Messaging1700000000006 implements MigrationInterface {
  readonly name = 'Messaging1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "thread" (
      "id" text PRIMARY KEY NOT NULL, "fair_id" text NOT NULL, "attendee_id" text NOT NULL,
      "contact_id" text NOT NULL, "employer_id" text NOT NULL, "names" text NOT NULL,
      "length" integer NOT NULL, "read_by_attendee" integer NOT NULL,
      "read_by_recruiter" integer NOT NULL, "last_at" text NOT NULL, "last_from" text NOT NULL,
      "preview" text NOT NULL, "closed" boolean NOT NULL)`);
    await runner.query(`CREATE INDEX "thread_by_contact" ON "thread" ("fair_id", "contact_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "thread_by_pair" ON "thread" ("fair_id", "attendee_id", "contact_id")`,
    );
    await runner.query(`CREATE TABLE "message" (
      "id" text PRIMARY KEY NOT NULL, "fair_id" text NOT NULL, "thread_id" text NOT NULL,
      "attendee_id" text NOT NULL, "contact_id" text NOT NULL, "maker_key" text NOT NULL,
      "place" integer NOT NULL, "sender" text NOT NULL, "kind" text NOT NULL, "subject" text NOT NULL,
      "body" text NOT NULL, "language" text NOT NULL, "at" text NOT NULL)`);
    await runner.query(`CREATE INDEX "message_by_fair" ON "message" ("fair_id")`);
    await runner.query(`CREATE UNIQUE INDEX "message_by_place" ON "message" ("thread_id", "place")`);
    await runner.query(`CREATE UNIQUE INDEX "message_by_key" ON "message" ("thread_id", "maker_key")`);
    await runner.query(`CREATE TABLE "outbox" (
      "step_id" text PRIMARY KEY NOT NULL, "fair_id" text NOT NULL, "attendee_id" text NOT NULL,
      "contact_id" text NOT NULL, "employer_id" text NOT NULL, "names" text NOT NULL,
      "kind" text NOT NULL, "channel" text NOT NULL, "subject" text NOT NULL, "body" text NOT NULL,
      "language" text NOT NULL, "window" text NOT NULL, "time_zone" text NOT NULL,
      "not_before" text NOT NULL, "state" text NOT NULL, "lease_until" text,
      "attempts" integer NOT NULL, "reason" text, "approved_at" text NOT NULL, "sent_at" text)`);
    await runner.query(`CREATE INDEX "outbox_by_contact" ON "outbox" ("fair_id", "contact_id")`);
    await runner.query(`CREATE INDEX "outbox_by_attendee" ON "outbox" ("fair_id", "attendee_id")`);
    await runner.query(`CREATE INDEX "outbox_due" ON "outbox" ("state", "not_before")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['outbox', 'message', 'thread']) await runner.query(`DROP TABLE "${table}"`);
  }
}
