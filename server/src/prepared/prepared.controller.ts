import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { PreparedPage } from '@afterfair/shared/contracts';
import { NOTHING_PREPARED } from '@afterfair/shared/rules';
import { Access, type AttendeePrincipal, Me } from '../platform/access/index.js';
import { MergePreparedHandler } from './merge-prepared.handler.js';
import { AfterVersionDto, PreparedDto } from './prepared.dto.js';
import { PreparedStore } from './prepared.store.js';

/** An attendee's own favourites and booked conversations, the same on all their devices. */
@Controller('api/prepared')
@Access('attendee')
export class PreparedController {
  constructor(
    private readonly store: PreparedStore,
    private readonly mergePrepared: MergePreparedHandler,
  ) {}

  /** All of it, or nothing when the device has this version already. */
  @Get()
  async page(
    @Me() { attendeeId }: AttendeePrincipal,
    @Query() { after = 0 }: AfterVersionDto,
  ): Promise<PreparedPage> {
    const page = await this.store.of(attendeeId);
    return page.version === after ? { ...page, prepared: NOTHING_PREPARED } : page;
  }

  @Post()
  @HttpCode(200)
  merge(@Me() me: AttendeePrincipal, @Body() changed: PreparedDto): Promise<PreparedPage> {
    return this.mergePrepared.run(me, changed);
  }
}
