import { Controller, Get, Param } from '@nestjs/common';
import type { ThreadCard, ThreadView } from '@afterfair/shared/contracts';
import { Access, type AttendeePrincipal, Me } from '../platform/access/index.js';
import { ListThreadsHandler } from './list-threads.handler.js';
import { OpenThreadHandler } from './open-thread.handler.js';
import type { ThreadReader } from './thread.store.js';

/** An attendee reads what went out and what came back. */
@Controller('api/threads')
@Access('attendee')
export class ThreadsController {
  constructor(
    private readonly listThreads: ListThreadsHandler,
    private readonly openThread: OpenThreadHandler,
  ) {}

  @Get()
  list(@Me() me: AttendeePrincipal): Promise<ThreadCard[]> {
    return this.listThreads.run(readerOf(me));
  }

  @Get(':threadId')
  open(@Me() me: AttendeePrincipal, @Param('threadId') threadId: string): Promise<ThreadView> {
    return this.openThread.run(readerOf(me), threadId);
  }
}

function readerOf({ fairId, attendeeId }: AttendeePrincipal): ThreadReader {
  return { side: 'attendee', fairId, attendeeId };
}
