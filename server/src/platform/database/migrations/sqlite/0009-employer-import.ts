import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EmployerImport1700000000009 implements MigrationInterface {
  readonly name = 'EmployerImport1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "employer_import" (
      "fair_id" text PRIMARY KEY NOT NULL, "imported_at" text NOT NULL, "written" text NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "employer_import"`);
  }
}
