import type { ThreadCard } from '@afterfair/shared/contracts';

export const THREAD_GROUPS = ['unread', 'waiting', 'done'] as const;
/** `unread`: something new to read. `waiting`: the attendee wrote last and no answer has come. `done`: the rest. */
export type ThreadGroup = (typeof THREAD_GROUPS)[number];

export interface GroupedThreads {
  group: ThreadGroup;
  threads: ThreadCard[];
}

/** The threads by group, the newest first, empty groups left out. */
export function groupThreads(threads: readonly ThreadCard[]): GroupedThreads[] {
  const sorted = [...threads].sort((a, b) => b.lastAt.localeCompare(a.lastAt) || a.id.localeCompare(b.id));
  return THREAD_GROUPS.map((group) => ({
    group,
    threads: sorted.filter((thread) => groupOf(thread) === group),
  })).filter(({ threads: found }) => found.length > 0);
}

function groupOf(thread: ThreadCard): ThreadGroup {
  if (thread.unread > 0) return 'unread';
  return thread.lastFrom === 'attendee' && !thread.closed ? 'waiting' : 'done';
}
