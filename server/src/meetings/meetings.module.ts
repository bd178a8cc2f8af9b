import { Global, Module } from '@nestjs/common';
import { EmployerMeetings, EmployersModule } from '../employers/index.js';
import { FairsModule } from '../fairs/index.js';
import { KnownIds } from './known-ids.js';
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
    KnownIds,
    RecordChangeHandler,
    RecordChangesHandler,
  ],
  exports: [EmployerMeetings, MeetingStore, RecordChangeHandler],
})
export class MeetingsModule {}
