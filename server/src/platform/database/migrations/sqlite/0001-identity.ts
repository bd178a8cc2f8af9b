import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1700000000001 implements MigrationInterface {
  readonly name = 'Identity1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "session" (
      "token_hash" text PRIMARY KEY NOT NULL, "role" text NOT NULL, "subject_id" text NOT NULL, "fair_id" text,
      "device_id" text, "link_id" text, "created_at" text NOT NULL, "expires_at" text NOT NULL)`);
    await runner.query(`CREATE INDEX "session_by_subject" ON "session" ("subject_id")`);
    await runner.query(`CREATE TABLE "organiser" (
      "id" text PRIMARY KEY NOT NULL, "email" text NOT NULL, "password_hash" text NOT NULL, "created_at" text NOT NULL)`);
    await runner.query(`CREATE UNIQUE INDEX "organiser_by_email" ON "organiser" ("email")`);
    await runner.query(`CREATE TABLE "setup_link" (
      "token_hash" text PRIMARY KEY NOT NULL, "invited_by" text, "expires_at" text NOT NULL, "used_at" text)`);
    await runner.query(`CREATE TABLE "attendee" (
      "id" text PRIMARY KEY NOT NULL, "fair_id" text NOT NULL, "name" text NOT NULL, "email" text NOT NULL,
      "phone" text NOT NULL, "headline" text NOT NULL, "links" text NOT NULL, "languages" text NOT NULL,
      "joined_at" text NOT NULL)`);
    await runner.query(`CREATE INDEX "attendee_by_fair" ON "attendee" ("fair_id")`);
    await runner.query(`CREATE TABLE "pairing_code" (
      "code_hash" text PRIMARY KEY NOT NULL, "attendee_id" text NOT NULL, "expires_at" text NOT NULL)`);
    await runner.query(`CREATE TABLE "recruiter_link" (
      "id" text PRIMARY KEY NOT NULL, "fair_id" text NOT NULL, "contact_id" text NOT NULL, "created_at" text NOT NULL,
      "revoked_at" text)`);
    await runner.query(
      `CREATE INDEX "recruiter_link_by_contact" ON "recruiter_link" ("fair_id", "contact_id")`,
    );
    await runner.query(
      `CREATE TABLE "server_secret" ("name" text PRIMARY KEY NOT NULL, "value" text NOT NULL)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'server_secret',
      'recruiter_link',
      'pairing_code',
      'attendee',
      'setup_link',
      'organiser',
      'session',
    ])
      await runner.query(`DROP TABLE "${table}"`);
  }
}
