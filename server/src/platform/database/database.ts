import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { DatabaseConnections } from './database-connections.js';

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
  constructor(private readonly connections: DatabaseConnections) {}

  async onApplicationShutdown(): Promise<void> {
    const { writer, reader, unitOfWork } = this.connections;
    await unitOfWork.close();
    await reader.destroy();
    await writer.destroy();
  }
}
