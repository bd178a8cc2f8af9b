import { Injectable } from '@nestjs/common';
import type { ThreadCard } from '@afterfair/shared/contracts';
import { type ThreadReader, ThreadStore } from './thread.store.js';
import { toThreadCard } from './thread-view.js';

/** Lists somebody's threads, the one with the latest message first. */
@Injectable()
export class ListThreadsHandler {
  constructor(private readonly threads: ThreadStore) {}

  async run(reader: ThreadReader): Promise<ThreadCard[]> {
    const threads = await this.threads.listOf(reader);
    const unread = await this.threads.unreadOf(reader.side, threads);
    return threads.map((thread) => toThreadCard(thread, unread.get(thread.id) ?? 0));
  }
}
