import 'reflect-metadata';
import type { SqliteConnection } from '@afterfair/server/testing';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { serveBench } from '../serve-bench.js';
import { ChangeRow } from './change-row.entity.js';
import { CHANGES, PlainGateway } from './plain-gateway.js';

@Module({})
class PlainModule {}

/** The plain way: Nest's gateway, class-validator's pipe, TypeORM's repository, in the same journal mode. */
serveBench(async (dataDir) => {
  const source = await new DataSource({
    type: 'better-sqlite3',
    database: join(dataDir, 'plain.sqlite'),
    entities: [ChangeRow],
    synchronize: true,
    prepareDatabase: (connection: Pick<SqliteConnection, 'pragma'>) => {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = FULL');
    },
  }).initialize();
  const changes = { provide: CHANGES, useValue: source.getRepository(ChangeRow) };
  const app = await NestFactory.create(
    { module: PlainModule, providers: [PlainGateway, changes] },
    { logger: ['fatal', 'error', 'warn'] },
  );
  app.useWebSocketAdapter(new IoAdapter(app));
  await app.listen(0, '127.0.0.1');
  return `http://127.0.0.1:${((app.getHttpServer() as Server).address() as AddressInfo).port}`;
});
