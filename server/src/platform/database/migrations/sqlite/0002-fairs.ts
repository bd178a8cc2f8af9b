import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Fairs1700000000002 implements MigrationInterface {
  readonly name = 'Fairs1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "fair" (
      "id" text PRIMARY KEY NOT NULL, "organiser_id" text NOT NULL, "name" text NOT NULL, "time_zone" text NOT NULL,
      "days" text NOT NULL, "languages" text NOT NULL, "policy" text NOT NULL, "state" text NOT NULL,
      "join_code" text NOT NULL, "created_at" text NOT NULL, "ended_at" text, "cut_at" text)`);
    await runner.query(`CREATE INDEX "fair_by_organiser" ON "fair" ("organiser_id")`);
    await runner.query(`CREATE UNIQUE INDEX "fair_by_join_code" ON "fair" ("join_code")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "fair"`);
  }
}
