import type { DataSource } from 'typeorm';
import type { UnitOfWork } from './unit-of-work.js';

/** An open, migrated database: a way to write and a connection that can only read. */
export interface DatabaseConnections {
  writer: DataSource;
  reader: DataSource;
  unitOfWork: UnitOfWork;
}
