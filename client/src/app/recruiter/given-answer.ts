import type { ReplyKind, ThreadMessage } from '@afterfair/shared/contracts';

type OneClick = Extract<ReplyKind, 'decided' | 'need-time'>;

/** The one-click answer that stands in a thread: the latest one, unless the attendee has written since. */
export function givenAnswer(messages: readonly Pick<ThreadMessage, 'from' | 'kind'>[]): OneClick | null {
  const since = messages.findLastIndex(({ from }) => from === 'attendee');
  const given = messages.slice(since + 1).findLast(({ kind }) => isOneClick(kind));
  return given && isOneClick(given.kind) ? given.kind : null;
}

function isOneClick(kind: string): kind is OneClick {
  return kind === 'decided' || kind === 'need-time';
}
