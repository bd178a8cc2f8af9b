import type { ThreadCard } from '@afterfair/shared/contracts';

/** Answers that need no words of their own; `inbox.kinds.*` are the words for them. */
const ONE_CLICK = ['decided', 'need-time', 'opt-out'] as const;
export type OneClickAnswer = (typeof ONE_CLICK)[number];

/** What the last answer of a thread says by itself, where it was given with one click. */
export function oneClickAnswer({
  lastFrom,
  lastKind,
}: Pick<ThreadCard, 'lastFrom' | 'lastKind'>): OneClickAnswer | null {
  return (lastFrom === 'recruiter' && ONE_CLICK.find((kind) => kind === lastKind)) || null;
}
