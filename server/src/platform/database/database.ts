import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { SqliteUnitOfWork } from './sqlite-unit-of-work.js';

export const WRITER = Symbol('writer');
export const READER = Symbol('reader');

/** Reads. What it returns was committed; it cannot write. */
@Injectable()
export class Reader {
  readonly manager: EntityManager;

  constructor(@Inject(READER) source: DataSource) {
    this.manager = source.manager;
  }
}

/** Closes the database after the last write. */
@Injectable()
export class DatabaseLifetime implements OnApplicationShutdown {
  constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
    private readonly unitOfWork: SqliteUnitOfWork,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.unitOfWork.idle();
    await this.reader.destroy();
    await this.writer.destroy();
  }
}
