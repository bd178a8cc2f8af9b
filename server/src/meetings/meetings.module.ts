import { Global, Module } from '@nestjs/common';
import { EmployerMeetings, EmployersModule } from '../employers/index.js';
import { FairsModule } from '../fairs/index.js';
import { UnitOfWork, WRITER } from '../platform/database/index.js';
import type { DataSource } from 'typeorm';
import { ChangeLog } from './change-log.js';
import { changeLogOf } from './change-log-of.js';
import { ChangeRecorder } from './change-recorder.js';
import { KnownFairs } from './known-fairs.js';
import { LoggedMeetings } from './logged-meetings.js';
import { MeetingStore } from './meeting.store.js';
import { MeetingsController } from './meetings.controller.js';
import { RecordChangeHandler } from './record-change.handler.js';
import { RecordChangesHandler } from './record-changes.handler.js';

/** Changes in, merged meetings out. Global, for the employer list asks it what depends on a row. */
@Global()
@Module({
  imports: [FairsModule, EmployersModule],
  controllers: [MeetingsController],
  providers: [
    { provide: EmployerMeetings, useClass: LoggedMeetings },
    MeetingStore,
    KnownFairs,
    ChangeRecorder,
    {
      provide: ChangeLog,
      useFactory: (writer: DataSource, unitOfWork: UnitOfWork) => changeLogOf({ writer, unitOfWork }),
      inject: [WRITER, UnitOfWork],
    },
    RecordChangeHandler,
    RecordChangesHandler,
  ],
  exports: [EmployerMeetings, MeetingStore, ChangeLog, RecordChangeHandler],
})
export class MeetingsModule {}
