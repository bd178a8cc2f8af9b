import type { AttendeeProfile } from '@afterfair/shared/contracts';
import type { AttendeeEntity } from './attendee.entity.js';

/** What an attendee sees of themselves. */
export function toAttendeeProfile(attendee: AttendeeEntity): AttendeeProfile {
  const { id, name, email, phone, headline, links, languages } = attendee;
  return { id, name, email, phone, headline, links, languages };
}
