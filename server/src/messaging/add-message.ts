import type { EntityManager } from 'typeorm';
import { MessageEntity } from './message.entity.js';
import { ThreadEntity } from './thread.entity.js';

const PREVIEW_LENGTH = 140;

type Content = Pick<MessageEntity, 'id' | 'key' | 'from' | 'kind' | 'subject' | 'body' | 'language' | 'at'>;

/**
 * Puts a message at the end of a thread, which is stored if it is new, inside the caller's transaction. Who wrote it
 * has read everything before it.
 *
 * @returns the thread as it is now.
 */
export async function addMessage(
  manager: EntityManager,
  thread: ThreadEntity,
  content: Content,
): Promise<ThreadEntity> {
  const { id: threadId, fairId, attendeeId, contactId } = thread;
  const place = thread.length + 1;
  const now: ThreadEntity = {
    ...thread,
    length: place,
    lastAt: content.at,
    lastFrom: content.from,
    lastKind: content.kind,
    preview: content.body.replace(/\s+/g, ' ').trim().slice(0, PREVIEW_LENGTH),
    ...(content.from === 'attendee' ? { readByAttendee: place } : { readByRecruiter: place }),
  };
  await manager.upsert(ThreadEntity, now, ['id']);
  await manager.insert(MessageEntity, { ...content, fairId, threadId, attendeeId, contactId, place });
  return now;
}
