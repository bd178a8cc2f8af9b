import type {
  AttendeeSession,
  FairInput,
  FairView,
  OrganiserSession,
  RecruiterLink,
  RecruiterSession,
} from '@afterfair/shared/contracts';
import { Caller } from './caller.js';

export const ORGANISER_PASSWORD = 'a long enough password';

/** A day in Brussels. */
export const FAIR_INPUT: FairInput = {
  name: 'Harbour Career Day',
  timeZone: 'Europe/Brussels',
  days: [{ opensAt: '2026-11-19T09:00:00+01:00', closesAt: '2026-11-19T17:00:00+01:00' }],
  languages: ['en'],
};

/** Uses a set-up link as a browser does: the token stands behind the `#`. */
export async function becomeOrganiser(
  caller: Caller,
  setupLink: string,
  email: string,
): Promise<OrganiserSession> {
  const token = new URL(setupLink).hash.slice(1);
  return caller.post<OrganiserSession>('/api/setup', { token, email, password: ORGANISER_PASSWORD });
}

/** Creates a fair and opens it. */
export async function createFair(organiser: Caller, input: FairInput = FAIR_INPUT): Promise<FairView> {
  const fair = await organiser.post<FairView>('/api/fairs', input);
  return organiser.post<FairView>(`/api/fairs/${fair.id}/open`);
}

/** Joins with a code; the caller is that attendee from then on. */
export function joinFair(
  caller: Caller,
  code: string,
  name: string,
  languages = ['en'],
): Promise<AttendeeSession> {
  return caller.post<AttendeeSession>('/api/join', { code, name, languages });
}

/** The organiser makes a link for a contact, and the recruiter enters by it. */
export async function enterAsRecruiter(
  organiser: Caller,
  recruiter: Caller,
  { fairId, contactId }: { fairId: string; contactId: string },
): Promise<RecruiterSession> {
  const link = await organiser.post<RecruiterLink>(
    `/api/fairs/${fairId}/contacts/${contactId}/recruiter-link`,
  );
  return recruiter.post<RecruiterSession>('/api/recruiter/enter', { token: new URL(link.url).hash.slice(1) });
}
