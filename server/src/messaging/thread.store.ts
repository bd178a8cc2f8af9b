import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { ThreadSide } from '@afterfair/shared/contracts';
import { Reader } from '../platform/database/index.js';
import { MessageEntity } from './message.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** Who reads threads: an attendee their own, a recruiter those of their contact. */
export type ThreadReader =
  | { side: 'attendee'; fairId: string; attendeeId: string }
  | { side: 'recruiter'; fairId: string; contactId: string };

/** Threads as their two sides may see them; a thread of somebody else is not there. */
@Injectable()
export class ThreadStore {
  constructor(private readonly reader: Reader) {}

  /** The one with the latest message first. */
  listOf(reader: ThreadReader): Promise<ThreadEntity[]> {
    return this.reader.manager.find(ThreadEntity, {
      where: owned(reader),
      order: { lastAt: 'DESC', id: 'DESC' },
    });
  }

  findOf(
    reader: ThreadReader,
    threadId: string,
    manager: EntityManager = this.reader.manager,
  ): Promise<ThreadEntity | null> {
    return manager.findOneBy(ThreadEntity, { ...owned(reader), id: threadId });
  }

  /** In the order in which they arrived. */
  messagesOf(threadId: string): Promise<MessageEntity[]> {
    return this.reader.manager.find(MessageEntity, { where: { threadId }, order: { place: 'ASC' } });
  }

  /** The thread of each contact that the attendee has one with. */
  async idsByContact(fairId: string, attendeeId: string): Promise<Map<string, string>> {
    const rows = await this.reader.manager.findBy(ThreadEntity, { fairId, attendeeId });
    return new Map(rows.map(({ contactId, id }) => [contactId, id]));
  }

  /** How many messages of the other side each thread holds that `side` has not opened. */
  async unreadOf(side: ThreadSide, threads: ThreadEntity[]): Promise<Map<string, number>> {
    const open = threads.filter((thread) => readMark(side, thread) < thread.length);
    if (open.length === 0) return new Map();
    const marks = new Map(open.map((thread) => [thread.id, readMark(side, thread)]));
    const messages = await this.reader.manager.find(MessageEntity, {
      select: { id: true, threadId: true, place: true },
      where: { threadId: In([...marks.keys()]), from: side === 'attendee' ? 'recruiter' : 'attendee' },
    });
    const unread = messages.filter(({ threadId, place }) => place > (marks.get(threadId) ?? 0));
    return new Map(
      [...Map.groupBy(unread, ({ threadId }) => threadId)].map(([id, { length }]) => [id, length]),
    );
  }
}

function owned(reader: ThreadReader): Partial<ThreadEntity> {
  const { fairId } = reader;
  return reader.side === 'attendee'
    ? { fairId, attendeeId: reader.attendeeId }
    : { fairId, contactId: reader.contactId };
}

function readMark(side: ThreadSide, thread: ThreadEntity): number {
  return side === 'attendee' ? thread.readByAttendee : thread.readByRecruiter;
}
