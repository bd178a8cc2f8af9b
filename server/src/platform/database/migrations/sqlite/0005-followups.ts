import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Followups1700000000005 implements MigrationInterface {
  readonly name = 'Followups1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "step" (
      "id" text PRIMARY KEY NOT NULL, "fair_id" text NOT NULL, "attendee_id" text NOT NULL,
      "contact_id" text NOT NULL, "employer_id" text NOT NULL, "kind" text NOT NULL,
      "plan" text NOT NULL, "recipient" text NOT NULL, "source_hash" text NOT NULL,
      "edited_subject" text, "edited_body" text, "skipped" boolean NOT NULL, "shown_at" text,
      "approved_at" text, "approved_hash" text)`);
    await runner.query(`CREATE INDEX "step_by_attendee" ON "step" ("fair_id", "attendee_id")`);
    await runner.query(`CREATE TABLE "suppressed_step" (
      "fair_id" text NOT NULL, "attendee_id" text NOT NULL, "contact_id" text NOT NULL,
      "kind" text NOT NULL, "rule" text NOT NULL, "text" text NOT NULL, "contact_name" text NOT NULL,
      "employer_name" text NOT NULL,
      PRIMARY KEY ("fair_id", "attendee_id", "contact_id", "kind", "rule"))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['suppressed_step', 'step']) await runner.query(`DROP TABLE "${table}"`);
  }
}
