import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { ThreadCard, ThreadView } from '@afterfair/shared/contracts';
import { Access, Me, type RecruiterPrincipal } from '../platform/access/index.js';
import { ListThreadsHandler } from './list-threads.handler.js';
import { OpenThreadHandler } from './open-thread.handler.js';
import { ReplyInputDto } from './reply-input.dto.js';
import { ReplyToThreadHandler } from './reply-to-thread.handler.js';
import type { ThreadReader } from './thread.store.js';

/** The recruiter's inbox. */
@Controller('api/recruiter/threads')
@Access('recruiter')
export class RecruiterThreadsController {
  constructor(
    private readonly listThreads: ListThreadsHandler,
    private readonly openThread: OpenThreadHandler,
    private readonly replyToThread: ReplyToThreadHandler,
  ) {}

  @Get()
  list(@Me() me: RecruiterPrincipal): Promise<ThreadCard[]> {
    return this.listThreads.run(readerOf(me));
  }

  @Get(':threadId')
  open(@Me() me: RecruiterPrincipal, @Param('threadId') threadId: string): Promise<ThreadView> {
    return this.openThread.run(readerOf(me), threadId);
  }

  @Post(':threadId/reply')
  @HttpCode(200)
  async reply(
    @Me() me: RecruiterPrincipal,
    @Param('threadId') threadId: string,
    @Body() input: ReplyInputDto,
  ): Promise<ThreadView> {
    await this.replyToThread.run(me, threadId, input);
    return this.openThread.run(readerOf(me), threadId);
  }
}

function readerOf({ fairId, contactId }: RecruiterPrincipal): ThreadReader {
  return { side: 'recruiter', fairId, contactId };
}
