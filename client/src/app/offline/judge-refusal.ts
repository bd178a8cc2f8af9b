import type { Problem, ProblemCode } from '@afterfair/shared/contracts';

/**
 * What the queue does after a refusal. `later`: the same change may be taken another time. `stop`: nobody is
 * signed in or the client is too old; nothing will be taken until that changes. `aside`: this change will never be
 * taken as it is, so that a person has to look at it.
 */
export type Judgement = 'later' | 'stop' | 'aside';

const LATER: readonly ProblemCode[] = ['overloaded', 'rate-limited', 'internal'];
const STOP: readonly ProblemCode[] = ['not-signed-in', 'version-unsupported', 'forbidden-origin'];

export function judgeRefusal({ code }: Problem): Judgement {
  if (LATER.includes(code)) return 'later';
  return STOP.includes(code) ? 'stop' : 'aside';
}
