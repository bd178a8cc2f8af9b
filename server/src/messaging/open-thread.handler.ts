import { Injectable } from '@nestjs/common';
import type { ThreadView } from '@afterfair/shared/contracts';
import { UnitOfWork } from '../platform/database/index.js';
import { AppEvents } from '../platform/events/app-events.js';
import { notFound } from '../platform/problems/index.js';
import { ThreadEntity } from './thread.entity.js';
import { type ThreadReader, ThreadStore } from './thread.store.js';
import { toThreadCard, toThreadMessage } from './thread-view.js';

/** Opens a thread for one of its sides and marks what is in it as read. */
@Injectable()
export class OpenThreadHandler {
  constructor(
    private readonly threads: ThreadStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: AppEvents,
  ) {}

  /** @throws AppError `not-found`, also for a thread of somebody else. */
  async run(reader: ThreadReader, threadId: string): Promise<ThreadView> {
    const thread = await this.threads.findOf(reader, threadId);
    if (!thread) throw notFound();
    const unread = (await this.threads.unreadOf(reader.side, [thread])).get(thread.id) ?? 0;
    if (unread > 0) await this.markRead(reader, thread);
    const messages = await this.threads.messagesOf(threadId);
    return { ...toThreadCard(thread, 0), messages: messages.map(toThreadMessage) };
  }

  /** Only up to what was seen: a message that arrived meanwhile stays unread. */
  private async markRead(
    { side }: ThreadReader,
    { id, length, fairId, attendeeId, contactId }: ThreadEntity,
  ): Promise<void> {
    await this.unitOfWork.run(async ({ manager, afterCommit }) => {
      const mark = side === 'attendee' ? { readByAttendee: length } : { readByRecruiter: length };
      await manager.update(ThreadEntity, { id }, mark);
      afterCommit(() =>
        this.events.publish('ThreadChanged', { fairId, threadId: id, attendeeId, contactId }),
      );
    });
  }
}
