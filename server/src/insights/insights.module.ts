import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers/index.js';
import { FollowupsModule } from '../followups/index.js';
import { IdentityModule } from '../identity/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { MessagingModule } from '../messaging/index.js';
import { BoardController } from './board.controller.js';
import { BoardCounter } from './board-counter.js';
import { Presence } from './presence.js';

/** The live board: counts only. */
@Module({
  imports: [EmployersModule, IdentityModule, MeetingsModule, MessagingModule, FollowupsModule],
  controllers: [BoardController],
  providers: [BoardCounter, Presence],
  exports: [BoardCounter, Presence],
})
export class InsightsModule {}
