import type { EntityTarget, MigrationInterface, ObjectLiteral } from 'typeorm';

export type Migration = new () => MigrationInterface;

/** The migrations of one room, for each database in the order in which they run. */
export interface Migrations {
  sqlite: Migration[];
  postgres: Migration[];
}

/** Every table, and the way to it. */
export interface Schema {
  entities: EntityTarget<ObjectLiteral>[];
  migrations: Migrations;
}
