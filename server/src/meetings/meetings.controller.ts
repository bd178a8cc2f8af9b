import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Ack, ChangeReceipt, MeetingPage } from '@afterfair/shared/contracts';
import { Access, type AttendeePrincipal, Me } from '../platform/access/index.js';
import { MeetingChangesDto } from './meeting-change.dto.js';
import { MeetingStore } from './meeting.store.js';
import { RecordChangesHandler } from './record-changes.handler.js';

/** The largest number that the column of a cursor holds on every database. */
const LAST_CURSOR = 2 ** 31 - 1;

class AfterDto {
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(LAST_CURSOR) after?: number;
}

/** An attendee's own meetings: pulled from a cursor, sent in after a long absence. */
@Controller('api/meetings')
@Access('attendee')
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingStore,
    private readonly recordChanges: RecordChangesHandler,
  ) {}

  @Get()
  page(@Me() me: AttendeePrincipal, @Query() { after = 0 }: AfterDto): Promise<MeetingPage> {
    return this.meetings.pageOf(me.attendeeId, after);
  }

  @Post('changes')
  @HttpCode(200)
  async change(
    @Me() me: AttendeePrincipal,
    @Body() { changes }: MeetingChangesDto,
  ): Promise<{ results: Ack<ChangeReceipt>[] }> {
    return { results: await this.recordChanges.run(me, changes) };
  }
}
