import type { ThreadCard, ThreadMessage } from '@afterfair/shared/contracts';
import type { MessageEntity } from './message.entity.js';
import type { ThreadEntity } from './thread.entity.js';

/** A thread in a list, as either side sees it; `unread` is the reader's. */
export function toThreadCard(thread: ThreadEntity, unread: number): ThreadCard {
  const { id, names, lastAt, lastFrom, lastKind, preview, closed } = thread;
  return {
    id,
    attendee: { id: thread.attendeeId, name: names.attendee },
    contact: { id: thread.contactId, name: names.contact, title: names.contactTitle },
    employer: { id: thread.employerId, name: names.employer },
    lastAt,
    lastFrom,
    lastKind,
    preview,
    unread,
    closed,
  };
}

export function toThreadMessage({
  id,
  from,
  kind,
  subject,
  body,
  language,
  at,
}: MessageEntity): ThreadMessage {
  return { id, from, kind, subject, body, language, at };
}
