import { getCountry } from 'countries-and-timezones';
import type { FairContact, FairEmployer, FairFacts } from '../../contracts/index.js';
import { CAPITAL_TIME_ZONES } from './capital-time-zones.js';

/**
 * The recipient's clock (T7): the contact's zone, else the employer's, else that of the employer's country (of its
 * capital, where there are several), else the fair's. IANA name.
 */
export function recipientTimeZone(
  contact: Pick<FairContact, 'timeZone'>,
  employer: Pick<FairEmployer, 'timeZone' | 'country'> | undefined,
  fair: Pick<FairFacts, 'timeZone'>,
): string {
  return contact.timeZone || employer?.timeZone || countryTimeZone(employer?.country) || fair.timeZone;
}

function countryTimeZone(country: string | undefined): string | undefined {
  if (!country) return undefined;
  const capital = CAPITAL_TIME_ZONES[country];
  if (capital) return capital;
  const zones = getCountry(country)?.timezones ?? [];
  return zones.length === 1 ? zones[0] : undefined;
}
