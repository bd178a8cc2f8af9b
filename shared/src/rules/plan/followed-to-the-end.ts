import type { FairMessage, Reason } from '../../contracts/index.js';
import { instantOf, localDate } from '../timing/index.js';

/**
 * Says that it is over once the last reminder that the policy allows was sent (G3); undefined before.
 *
 * @param sent the reminders to one employer, oldest first.
 * @param most how many the policy allows, 1 or more.
 * @param timeZone the recipient's, in which the day is named.
 */
export function followedToTheEnd(
  sent: readonly FairMessage[],
  most: number,
  timeZone: string,
): Reason | undefined {
  const last = sent.at(-1);
  if (!last || sent.length < most) return undefined;
  const day = localDate(instantOf(last.at), timeZone);
  return { rule: 'G3', text: `The last reminder was sent on ${day}: it is over, unless somebody answers.` };
}
