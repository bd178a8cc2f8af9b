import type { FairMeeting, FairMessage, Reason } from '../../contracts/index.js';

/**
 * Why the reminders to an employer have ended: somebody there replied (C2; automatic answers do not count) or an outcome
 * was recorded (C3). `messages` are those between the attendee and the employer.
 */
export function remindersEnded(
  messages: readonly FairMessage[],
  meetings: readonly Pick<FairMeeting, 'outcome'>[],
): Reason | undefined {
  if (messages.some((message) => message.direction === 'in' && message.kind === 'reply')) {
    return { rule: 'C2', text: 'Somebody at this employer has replied.' };
  }
  const outcome = meetings.map((meeting) => meeting.outcome?.kind ?? 'open').find((kind) => kind !== 'open');
  return outcome ? { rule: 'C3', text: `An outcome is recorded: ${outcome}.` } : undefined;
}
