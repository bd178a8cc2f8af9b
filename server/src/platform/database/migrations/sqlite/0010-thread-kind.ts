import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ThreadKind1700000000010 implements MigrationInterface {
  readonly name = 'ThreadKind1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "thread" ADD COLUMN "last_kind" text NOT NULL DEFAULT ''`);
    await runner.query(`UPDATE "thread" SET "last_kind" = COALESCE((SELECT "kind" FROM "message"
      WHERE "message"."thread_id" = "thread"."id" AND "message"."place" = "thread"."length"), '')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "thread" DROP COLUMN "last_kind"`);
  }
}
