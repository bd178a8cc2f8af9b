import type { FairMessage, Reason } from '../../contracts/index.js';
import { MOST_CHECK_INS, contactClosed, hadSent, remindersEnded, sentOf } from '../plan/index.js';
import type { SendingQuestion } from './sending-question.js';

/** Why a message must not leave any more, whatever was approved: C6 for all, and what its kind asks for (T8). */
export function forbiddenNow(question: SendingQuestion): Reason | undefined {
  const { attendeeId, contactId, kind, messages, meetings, optedOut, policy } = question;
  const isToContact = (message: FairMessage) => message.contactId === contactId;
  const closed = contactClosed(optedOut, messages.filter(isToContact));
  if (closed) return closed;
  const own = messages.filter((message) => message.attendeeId === attendeeId);
  if (kind === 'thank-you' && hadSent(own.filter(isToContact), kind)) {
    return { rule: 'K8', text: 'This contact has had a thank-you already.' };
  }
  if (kind === 'rejection-reply' && hadSent(own, kind)) {
    return { rule: 'K8', text: 'The rejection was answered already.' };
  }
  if (kind === 'keep-in-touch' && sentOf(own.filter(isToContact), kind).length >= MOST_CHECK_INS) {
    return { rule: 'K8', text: 'This contact has had all check-ins already.' };
  }
  if (kind !== 'reminder') return undefined;
  const ended = remindersEnded(own, meetings);
  if (ended) return ended;
  if (sentOf(own, kind).length >= policy.reminders.max) {
    return { rule: 'K8', text: `The policy allows ${policy.reminders.max} reminders to one employer.` };
  }
  return hadSent(own, 'thank-you')
    ? undefined
    : { rule: 'C7', text: 'No thank-you was sent to anybody at this employer.' };
}
