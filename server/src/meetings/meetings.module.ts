import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers/index.js';
import { FairsModule } from '../fairs/index.js';
import { KnownIds } from './known-ids.js';
import { MeetingStore } from './meeting.store.js';
import { MeetingsController } from './meetings.controller.js';
import { RecordChangeHandler } from './record-change.handler.js';
import { RecordChangesHandler } from './record-changes.handler.js';

/** Changes in, merged meetings out. */
@Module({
  imports: [FairsModule, EmployersModule],
  controllers: [MeetingsController],
  providers: [MeetingStore, KnownIds, RecordChangeHandler, RecordChangesHandler],
  exports: [MeetingStore, RecordChangeHandler],
})
export class MeetingsModule {}
