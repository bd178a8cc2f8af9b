import { Module } from '@nestjs/common';
import { InsightsModule } from '../insights/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { BoardTally } from './board-tally.js';
import { ChangeDoor } from './change-door.js';
import { CONNECTION_LIMITS, DEFAULT_LIMITS } from './connection-limits.js';
import { FanOut } from './fan-out.js';
import { RealtimeGateway } from './realtime.gateway.js';

/** Sockets: the gateway, the rooms and the fan-out. */
@Module({
  imports: [MeetingsModule, InsightsModule],
  providers: [
    RealtimeGateway,
    ChangeDoor,
    FanOut,
    BoardTally,
    { provide: CONNECTION_LIMITS, useValue: DEFAULT_LIMITS },
  ],
})
export class RealtimeModule {}
