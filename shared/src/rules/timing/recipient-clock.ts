import type { FairContact, FairEmployer, FairFacts, Policy } from '../../contracts/index.js';
import { publicHolidays } from './public-holidays.js';
import type { Holidays } from './public-holidays.js';
import { recipientTimeZone } from './recipient-time-zone.js';

/** What decides when a recipient may be written to: their zone, hours and holidays (T7). */
export interface RecipientClock {
  timeZone: string;
  hours: Policy['hours'];
  holidays: Holidays;
}

/** The clock of a contact under a policy. */
export function recipientClock(
  contact: Pick<FairContact, 'timeZone'>,
  employer: Pick<FairEmployer, 'timeZone' | 'country'>,
  fair: Pick<FairFacts, 'timeZone'>,
  policy: Pick<Policy, 'hours'>,
): RecipientClock {
  return {
    timeZone: recipientTimeZone(contact, employer, fair),
    hours: policy.hours,
    holidays: publicHolidays(employer.country),
  };
}
