import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Prepared1700000000008 implements MigrationInterface {
  readonly name = 'Prepared1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "prepared" (
      "attendee_id" text PRIMARY KEY NOT NULL, "version" integer NOT NULL, "prepared" text NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "prepared"`);
  }
}
