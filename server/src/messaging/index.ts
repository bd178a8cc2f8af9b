import type { Migrations } from '../platform/database/index.js';
import { Messaging1700000000006 as MessagingOnPostgres } from '../platform/database/migrations/postgres/0006-messaging.js';
import { Messaging1700000000006 as MessagingOnSqlite } from '../platform/database/migrations/sqlite/0006-messaging.js';
import { ThreadKind1700000000010 as ThreadKindOnPostgres } from '../platform/database/migrations/postgres/0010-thread-kind.js';
import { ThreadKind1700000000010 as ThreadKindOnSqlite } from '../platform/database/migrations/sqlite/0010-thread-kind.js';
import { MessageEntity } from './message.entity.js';
import { OutboxEntity } from './outbox.entity.js';
import { ThreadEntity } from './thread.entity.js';

export { MessageStore } from './message.store.js';
export { MessagingModule } from './messaging.module.js';
export { OutboxPace } from './outbox-pace.js';
export type { OutboxEntity, OutboxState, ThreadNames } from './outbox.entity.js';
export { OutboxStore } from './outbox.store.js';
export type { ApprovedMessage } from './outbox.store.js';
export { OutboxWorker } from './outbox-worker.js';
export { ThreadStore } from './thread.store.js';

export const messagingEntities = [ThreadEntity, MessageEntity, OutboxEntity];
export const messagingMigrations: Migrations = {
  sqlite: [MessagingOnSqlite, ThreadKindOnSqlite],
  postgres: [MessagingOnPostgres, ThreadKindOnPostgres],
};
