import type { FairMeeting, FairMessage, Reason } from '../../contracts/index.js';
import { instantOf } from '../timing/index.js';

/**
 * Why the reminders to an employer have ended: somebody there replied (C2; automatic answers do not count) or an outcome
 * was recorded (C3). `messages` are those between the attendee and the employer.
 *
 * @param by milliseconds: an outcome whose record lies after it does not count yet. At the moment of sending any counts.
 */
export function remindersEnded(
  messages: readonly FairMessage[],
  meetings: readonly Pick<FairMeeting, 'outcome'>[],
  by = Infinity,
): Reason | undefined {
  if (messages.some((message) => message.direction === 'in' && message.kind === 'reply')) {
    return { rule: 'C2', text: 'Somebody at this employer has replied.' };
  }
  const ending = meetings
    .map(({ outcome }) => outcome)
    .find((outcome) => outcome && outcome.kind !== 'open' && instantOf(outcome.recordedAt) <= by);
  return ending && { rule: 'C3', text: `An outcome is recorded: ${ending.kind}.` };
}
