import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Employers1700000000003 implements MigrationInterface {
  readonly name = 'Employers1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "employer" (
      "id" text PRIMARY KEY NOT NULL, "fair_id" text NOT NULL, "name" text NOT NULL, "country" text NOT NULL,
      "time_zone" text NOT NULL, "booth" text NOT NULL, "positions" text NOT NULL)`);
    await runner.query(`CREATE INDEX "employer_by_fair" ON "employer" ("fair_id", "name")`);
    await runner.query(`CREATE TABLE "contact" (
      "id" text PRIMARY KEY NOT NULL, "fair_id" text NOT NULL, "employer_id" text NOT NULL, "place" integer NOT NULL,
      "name" text NOT NULL, "title" text NOT NULL, "email" text NOT NULL, "language" text NOT NULL,
      "time_zone" text NOT NULL, "salutation" text NOT NULL, "opted_out" boolean NOT NULL)`);
    await runner.query(`CREATE INDEX "contact_by_employer" ON "contact" ("fair_id", "employer_id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "contact"`);
    await runner.query(`DROP TABLE "employer"`);
  }
}
