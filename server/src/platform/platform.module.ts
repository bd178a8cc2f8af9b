import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { pino } from 'pino';
import { AccessCheck, AccessGuard, PersonThrottlerGuard } from './access/index.js';
import { Clock } from './clock/clock.js';
import { TimeTrust } from './clock/time-trust.js';
import { Config } from './config/config.js';
import { PublicAddress } from './config/public-address.js';
import {
  DatabaseLifetime,
  type OnCommitMoment,
  openDatabase,
  READER,
  Reader,
  type Schema,
  UnitOfWork,
  WRITER,
} from './database/index.js';
import { AppEvents } from './events/app-events.js';
import { HealthController } from './health/health.controller.js';
import { Ids } from './ids/ids.js';
import { Log } from './logging/log.js';
import { HttpProblemFilter, SocketProblemFilter, validationPipe } from './problems/index.js';

/** What is handed in from outside: nothing here reads a clock, a random source or an environment by itself. */
export interface Surroundings {
  config: Config;
  clock: Clock;
  ids: Ids;
  /** Only for those who try what a crash does around a commit. */
  onCommitMoment?: OnCommitMoment;
}

/** Requests of one person; routes that a stranger may try have limits of their own. */
const REQUESTS = { limit: 600, ttl: 60_000 };

/** Everything that features stand on. */
@Global()
@Module({})
export class PlatformModule {
  static async with(
    { config, clock, ids, onCommitMoment }: Surroundings,
    schema: Schema,
  ): Promise<DynamicModule> {
    const connections = await openDatabase(config, schema, onCommitMoment);
    const { writer, reader, unitOfWork } = connections;
    const provided = [
      { provide: Config, useValue: config },
      { provide: PublicAddress, useValue: new PublicAddress(config) },
      { provide: Clock, useValue: clock },
      { provide: Ids, useValue: ids },
      { provide: Log, useValue: new Log(pino({ level: config.logLevel, base: null })) },
      { provide: WRITER, useValue: writer },
      { provide: READER, useValue: reader },
      { provide: UnitOfWork, useValue: unitOfWork },
    ];
    return {
      module: PlatformModule,
      imports: [DiscoveryModule, ThrottlerModule.forRoot([REQUESTS])],
      controllers: [HealthController],
      providers: [
        ...provided,
        Reader,
        AppEvents,
        TimeTrust,
        AccessCheck,
        AccessGuard,
        SocketProblemFilter,
        { provide: DatabaseLifetime, useValue: new DatabaseLifetime(connections) },
        { provide: APP_GUARD, useExisting: AccessGuard },
        { provide: APP_GUARD, useClass: PersonThrottlerGuard },
        { provide: APP_FILTER, useClass: HttpProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
      exports: [...provided, Reader, AppEvents, TimeTrust, AccessGuard, SocketProblemFilter],
    };
  }
}
