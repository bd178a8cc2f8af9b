import type { FairAttendee, FairEmployer, FairMessage } from '../../contracts/index.js';
import type { FairIndex } from './fair-index.js';

/** Every message between one attendee and anybody at an employer, oldest first. */
export function messagesWith(
  index: FairIndex,
  attendee: Pick<FairAttendee, 'id'>,
  employer: FairEmployer,
): FairMessage[] {
  return index
    .messagesOf(attendee.id)
    .filter((message) => index.recipients.get(message.contactId)?.employer.id === employer.id);
}
