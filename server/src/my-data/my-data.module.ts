import { Module } from '@nestjs/common';
import { FairsModule } from '../fairs/index.js';
import { FollowupsModule } from '../followups/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { MessagingModule } from '../messaging/index.js';
import { PreparedModule } from '../prepared/index.js';
import { EraseAttendeeHandler } from './erase-attendee.handler.js';
import { ErasureLog } from './erasure-log.js';
import { ExportMyDataHandler } from './export-my-data.handler.js';
import { MyDataController } from './my-data.controller.js';

/** Export and erasure. */
@Module({
  imports: [FairsModule, MeetingsModule, FollowupsModule, MessagingModule, PreparedModule],
  controllers: [MyDataController],
  providers: [ErasureLog, ExportMyDataHandler, EraseAttendeeHandler],
})
export class MyDataModule {}
